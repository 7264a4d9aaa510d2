"""The page's script in a real browser, where one is installed."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from sayso.export.html import page
from sayso.reading import Reading

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

# What a reader does, and what is then seen: written into the page's title.
PROBE = """
const seen = [];
const key = (name) => document.body.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true}));
const numbers = () => [...document.querySelectorAll(".card.chosen .number")];
const chosen = () => numbers().map((each) => each.textContent).join();
key("j"); key("j"); seen.push("jj=" + chosen());
key("k"); seen.push("k=" + chosen());
seen.push("words=" + document.querySelector(".chosen-content").textContent.slice(0, 6));
seen.push("hash=" + /^#claim-[0-9a-f]{16}$/.test(location.hash));
[...document.querySelectorAll(".m")].find((piece) => piece.textContent === "the report").click();
seen.push("click=" + chosen());
document.querySelector("[value=denied]").click();
seen.push("left=" + document.querySelectorAll(".card:not([hidden])").length + " " + chosen());
document.querySelector("[value=denied]").click();
document.querySelector("[name=voice]").value = "own";
document.getElementById("filters").dispatchEvent(new Event("change"));
seen.push(document.getElementById("shown").textContent);
key("?"); seen.push("help=" + document.getElementById("help").open);
document.getElementById("theme").click(); seen.push("theme=" + document.documentElement.dataset.theme);
document.title = seen.join("; ");
"""


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_keys_pointing_filters_and_theme(reading: Reading, tmp_path: Path) -> None:
    source = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page(reading))
    file = tmp_path / "page.html"
    file.write_text(source.replace("</body>", f"<script>{PROBE}</script></body>"), encoding="utf-8")
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    )
    browser = [str(CHROMIUM), *flags.split(), f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
    done = subprocess.run([*browser, file.as_uri()], capture_output=True, text=True, timeout=60, check=True)
    title = re.findall("<title>(.*?)</title>", done.stdout)[0]
    assert title == (
        "jj=2; k=1; words=Russia; hash=true; click=5; left=7 ; 1 of 8 claims shown; help=true; theme=dark"
    )
