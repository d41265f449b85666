# SPDX-License-Identifier: GPL-3.0-or-later
import struct

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("onnx")

from hearsay_training.tensor_bundle import bert_weights, tensors


def number(value):
    """As a varint."""
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def framed(entries):
    """A block whose keys share what they can, with one restart."""
    out, last = b"", b""
    for key, value in entries:
        shared = next((i for i, (a, b) in enumerate(zip(key, last)) if a != b), min(len(key), len(last)))
        out += number(shared) + number(len(key) - shared) + number(len(value)) + key[shared:] + value
        last = key
    return out + struct.pack("<II", 0, 1)


def entry(array, offset):
    dims = b"".join(b"\x12" + number(len(size)) + size for size in (b"\x08" + number(n) for n in array.shape))
    place = b"\x20" + number(offset) if offset else b""
    return b"\x08\x01\x12" + number(len(dims)) + dims + place + b"\x28" + number(array.nbytes) + b"\x35\x00\x00\x00\x00"


def write(folder, arrays):
    entries, data = [(b"", b"\x08\x01")], b""
    for name in sorted(arrays):
        entries.append((name.encode(), entry(arrays[name], len(data))))
        data += arrays[name].astype("<f4").tobytes()
    table, places = b"", []
    for part in (entries, None):
        content = framed(part if part else [(b"z", number(0) + number(places[0]))])
        places.append(len(content))
        table += content + b"\x00" + b"\x00" * 4
    footer = number(0) + number(0) + number(places[0] + 5) + number(places[1])
    (folder / "v.index").write_bytes(table + footer.ljust(40, b"\x00") + b"\x57\xfb\x80\x8b\x24\x75\x47\xdb")
    (folder / "v.data-00000-of-00001").write_bytes(data)
    return folder / "v"


def arrays():
    draw = np.random.default_rng(1)
    of = lambda *shape: draw.normal(size=shape).astype(np.float32)  # noqa: E731
    return {
        "bert/embeddings/word_embeddings": of(200, 4),
        "bert/embeddings/LayerNorm/gamma": of(4),
        "bert/encoder/layer_11/attention/self/query/kernel": of(4, 3),
        "bert/encoder/layer_11/attention/self/query/bias": of(3),
        "bert/pooler/dense/kernel": of(4, 4),
    }


def test_tensors_are_read_as_they_were_saved(tmp_path):
    saved = arrays()
    read = tensors(write(tmp_path, saved))
    assert read.keys() == saved.keys()
    assert all((read[name] == saved[name]).all() for name in saved)


def test_weights_have_their_names_in_pytorch():
    saved = arrays()
    weights = bert_weights(saved)
    assert set(weights) == {
        "embeddings.word_embeddings.weight",
        "embeddings.LayerNorm.weight",
        "encoder.layer.11.attention.self.query.weight",
        "encoder.layer.11.attention.self.query.bias",
    }
    turned = saved["bert/encoder/layer_11/attention/self/query/kernel"].T
    assert (weights["encoder.layer.11.attention.self.query.weight"] == turned).all()


def test_a_compressed_index_is_an_error(tmp_path):
    prefix = write(tmp_path, arrays())
    index = bytearray((tmp_path / "v.index").read_bytes())
    at = index.index(struct.pack("<II", 0, 1)) + 8
    index[at] = 1
    (tmp_path / "v.index").write_bytes(bytes(index))
    with pytest.raises(ValueError, match="compressed"):
        tensors(prefix)
