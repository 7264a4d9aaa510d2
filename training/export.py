"""The shipped files from a checkpoint: 8-bit ONNX, tokenizer, relation head, reference outputs for the test.

    python -m training.export --run runs/v3/claims --to src/sayso/language/weights

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

from sayso.language.encoder import TABLES
from training.batches import Pieces, collated
from training.build import plain
from training.encoder import Encoder, Size
from training.example import Example
from training.network import LAYOUT, LINK_SIZES, Network, link_scores
from training.transitions import FILE

# Sentences of our own; the test compares what the package says of them with what torch said.
SENTENCES = (
    "The newspaper added , citing Libyan security sources , that mercenaries at the base feared an advance .",
    '" We have not pulled out of the town , " Colonel Idris Maalouf told Harbour Radio on Tuesday .',
    "She denied that the ministry had ordered the strike near Gharyan and called on both sides to stop .",
)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", type=Path, default=Path("runs/v3/claims"))
    ap.add_argument("--to", type=Path, default=Path("src/sayso/language/weights"))
    ap.add_argument("--reference", type=Path, default=Path("tests/language/reference.json"))
    ap.add_argument("--float32", action="store_true", help="leave the weights in 32 bits (for benchmarks)")
    args = ap.parse_args()
    network = written(args.run, args.to, args.float32)
    if not args.float32:
        args.reference.parent.mkdir(parents=True, exist_ok=True)
        pieces = Pieces(plain((args.run / "tokenizer.json").read_bytes()))
        args.reference.write_text(json.dumps(reference(network, pieces)))


def written(run: Path, folder: Path, float32: bool = False) -> Network:
    """The best checkpoint of a run as the files that sayso reads; the network they were made of."""
    folder.mkdir(parents=True, exist_ok=True)
    network = restored(run)
    export(network, folder, float32)
    (folder / "tokenizer.json").write_bytes((run / "tokenizer.json").read_bytes())
    relation = network.relation
    values = {"relation.weight": relation.weight, "relation.bias": relation.bias}
    values |= {f"steps.{name}": bias for name, bias in network.steps.items()}
    values |= {f"leaps.{name}": bias for name, bias in network.leaps.items()}
    with np.load(run / FILE) as file:
        values |= {f"tags.{name}": torch.from_numpy(file[name]) for name in file}
    np.savez(folder / TABLES, **{k: v.detach().numpy() for k, v in values.items()})
    return network


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
    onnx.helper.set_model_props(model, {"layout": json.dumps(LAYOUT), "name": "sayso-language-3"})
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
        partners = {
            name: link_scores(network, values, name, batch.sentence)[0].argmax(-1).tolist()
            for name in LINK_SIZES
        }
        out.append({"words": words, "tags": tags, "partners": partners})
    return out


if __name__ == "__main__":
    main()
