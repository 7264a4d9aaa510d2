"""The shipped files from a checkpoint: 8-bit ONNX, tokenizer, relation head, reference outputs for the test.

    python -m training.export --run runs/v1 --to src/sayso/language/weights --reference tests/language/reference.json

Weights of matrices are 8-bit per channel, activations are quantised as they come (dynamic), embeddings 8-bit.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.batches import Pieces, collated
from training.build import plain
from training.encoder import Encoder, Size
from training.example import Example
from training.network import LAYOUT, LINK_SIZES, Network, link_scores

# Sentences of our own; the test compares what the package says of them with what torch said.
SENTENCES = (
    "The newspaper added , citing Libyan security sources , that mercenaries at the base feared an advance .",
    '" We have not pulled out of the town , " Colonel Idris Maalouf told Harbour Radio on Tuesday .',
    "She denied that the ministry had ordered the strike near Gharyan and called on both sides to stop .",
)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", type=Path, default=Path("runs/v1"))
    ap.add_argument("--to", type=Path, default=Path("src/sayso/language/weights"))
    ap.add_argument("--reference", type=Path, default=Path("tests/language/reference.json"))
    ap.add_argument("--float32", action="store_true", help="leave the weights in 32 bits (for benchmarks)")
    args = ap.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    tokenizer = (args.run / "tokenizer.json").read_bytes()
    network = restored(args.run)
    export(network, args.to, args.float32)
    (args.to / "tokenizer.json").write_bytes(tokenizer)
    np.savez(
        args.to / "relation.npz",
        weight=network.relation.weight.detach().numpy(),
        bias=network.relation.bias.detach().numpy(),
    )
    if not args.float32:
        args.reference.parent.mkdir(parents=True, exist_ok=True)
        args.reference.write_text(json.dumps(reference(network, Pieces(plain(tokenizer)))))


def restored(run: Path) -> Network:
    """The best checkpoint of a run."""
    state = torch.load(run / "best.pt", weights_only=True)
    network = Network(Encoder(Size(layers=state["layers"])))
    network.load_state_dict(state["network"])
    return network.eval()


def export(network: Network, folder: Path, float32: bool) -> None:
    """Write the graph; the layout of its columns goes into its metadata."""
    target = folder / "sayso-language.onnx"
    sample = (
        torch.ones(1, 8, dtype=torch.long),
        torch.ones(1, 8, dtype=torch.long),
        torch.arange(1, 6)[None],
    )
    with tempfile.TemporaryDirectory() as temporary, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = Path(temporary) / "float32.onnx"
        torch.onnx.export(
            network, sample, whole, dynamo=False, opset_version=17,
            input_names=["pieces", "shapes", "first"], output_names=["outputs"],
            dynamic_axes={"pieces": {1: "p"}, "shapes": {1: "p"}, "first": {1: "w"}, "outputs": {1: "w"}},
        )  # fmt: skip
        if float32:
            target.write_bytes(whole.read_bytes())
        else:
            quantize_dynamic(
                whole,
                target,
                per_channel=True,
                weight_type=QuantType.QInt8,
                op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            )
    model = onnx.load(target)
    onnx.helper.set_model_props(model, {"layout": json.dumps(LAYOUT), "name": "sayso-language-1"})
    onnx.save(model, target)


@torch.no_grad()
def reference(network: Network, pieces: Pieces) -> list[dict[str, object]]:
    """Words of the sentences above, the network's 32-bit tag logits, and each word's likeliest partner by link."""
    out: list[dict[str, object]] = []
    for text in SENTENCES:
        words = text.split()
        batch = collated([Example(words, np.zeros(len(words), np.int64))], pieces)
        values = network(batch.pieces, batch.shapes, batch.first)
        tags = [[round(float(v), 2) for v in row[: LAYOUT["factuality"][1]]] for row in values[0]]
        partners = {name: link_scores(values, name)[0].argmax(-1).tolist() for name in LINK_SIZES}
        out.append({"words": words, "tags": tags, "partners": partners})
    return out


if __name__ == "__main__":
    main()
