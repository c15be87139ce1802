"""Language identification: Indonesian from Malay, the rest by langdetect, and nothing of it left to chance."""

import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.language import SAMPLE, Identification, identify
from newscorpus.lexicon.stopwords import DISTINGUISHING, LEANING, SHARED

INDONESIAN = (
    "Wali Kota mengatakan bahwa jembatan baru itu belum bisa dilewati karena pekerjaan di sisi timur belum selesai. "
    "Pemerintah provinsi menambah anggaran sebesar dua miliar rupiah agar warga dapat menyeberang pada Senin depan."
)
MALAY = (
    "Datuk Bandar berkata bahawa jambatan baharu itu tidak boleh dilalui kerana kerja di sebelah timur belum siap. "
    "Kerajaan negeri menambah peruntukan dua juta ringgit supaya penduduk dapat menyeberang pada Isnin depan."
)
OTHERS = {
    "en": "The mayor said on Tuesday that the bridge would stay shut until the work on its east side was finished.",
    "nl": "De burgemeester zei dinsdag dat de brug gesloten blijft totdat het werk aan de oostelijke kant klaar is.",
    "es": "El alcalde dijo el martes que el puente seguirá cerrado hasta que terminen las obras en el lado oriental.",
    "tl": "Sinabi ng alkalde noong Martes na mananatiling sarado ang tulay hanggang matapos ang trabaho sa silangan.",
    "ru": "Мэр заявил во вторник, что мост останется закрытым, пока не закончатся работы на его восточной стороне.",
    "zh-CN": "市长星期二对记者表示，政府将在月底之前完成工程，届时这里的道路会重新开放，居民们可以从学校走到医院。" * 3,
}
ANY_TEXT = st.text(st.characters(), max_size=300)
WORDS = st.sampled_from([*sorted(SHARED | DISTINGUISHING["id"] | DISTINGUISHING["ms"]), "12", "the", "мост"])
WORDY_TEXT = st.lists(WORDS, max_size=40).map(" ".join)

IN_A_FRESH_PROCESS = """
import random, sys
before = random.getstate()
from newscorpus.language import identify
assert "langdetect" not in sys.modules
found = [identify(text) for text in {texts!r}]
from langdetect import detector_factory
assert random.getstate() == before
assert detector_factory._factory is None and detector_factory.DetectorFactory.seed is None
print([(f.language, f.method) for f in found])
"""


def test_indonesian_and_malay_are_told_apart_by_their_own_words() -> None:
    assert identify(INDONESIAN) == Identification("id", "stopwords")
    assert identify(MALAY) == Identification("ms", "stopwords")


def test_a_few_words_of_the_neighbour_do_not_outweigh_the_text() -> None:
    assert identify(f"{INDONESIAN} Polis Diraja Malaysia dan syarikat itu diam.").language == "id"
    assert identify(f"{MALAY} Polri dan partai itu diam.").language == "ms"


def test_leaning_words_decide_where_the_others_are_silent() -> None:
    assert identify("Beliau tidak hadir dan itu perkara lain.").language == "ms"
    assert identify("Para tamu tidak hadir dan itu hal lain.").language == "id"


def test_words_of_both_languages_alone_are_taken_for_indonesian() -> None:
    assert identify("Anak itu tidak ada di rumah dan pintu sudah ditutup.") == Identification("id", "stopwords")


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_are_left_to_langdetect(language: str) -> None:
    assert identify(OTHERS[language]) == Identification(language, "langdetect")


def test_a_family_that_langdetect_finds_is_still_split() -> None:
    text = "Jawatankuasa penaja memanah sekolah rendah mengumumkan keputusan penilaian: syarikat penganjur menang."
    assert identify(text) == Identification("ms", "langdetect")


@pytest.mark.parametrize(
    "text", ["", " \n\t", "12/9/2023 14.30", "Sukses", "!?" * 900, "\ud800" * 200, "\ud800 a\udfff" * 50, "ᚠᚢᚦ" * 40]
)
def test_too_little_evidence_gives_no_language(text: str) -> None:
    assert identify(text) == Identification(None, "none")


@given(ANY_TEXT | WORDY_TEXT)
def test_every_text_gets_an_answer_and_the_same_one_again(text: str) -> None:
    found = identify(text)
    assert found == identify(text)
    assert (found.language is None) is (found.method == "none")
    assert found.method in {"stopwords", "langdetect", "none"}


@given(ANY_TEXT)
def test_only_the_beginning_is_read(tail: str) -> None:
    head = (INDONESIAN + " ") * (SAMPLE // len(INDONESIAN) + 1)
    assert identify(head + tail) == identify(head)


@given(st.sampled_from(["\n", "\r\n", "\r", "\xa0", "\n\n"]), st.sampled_from([INDONESIAN, MALAY, OTHERS["en"]]))
def test_white_space_of_any_kind_parts_words(space: str, text: str) -> None:
    assert identify(text.replace(" ", space)).language == identify(text).language


def test_global_random_state_and_langdetect_settings_stay_as_they_were() -> None:
    from langdetect import detector_factory

    state, seed, factory = random.getstate(), detector_factory.DetectorFactory.seed, detector_factory._factory
    identify(OTHERS["en"])
    assert random.getstate() == state
    assert detector_factory.DetectorFactory.seed is seed
    assert detector_factory._factory is factory


def test_every_process_and_hash_seed_gives_the_same_answers() -> None:
    texts = [INDONESIAN, MALAY, *OTHERS.values(), "Rumah kosong " * 8, "qwrt zxcv bnml " * 10, "", "\ud800"]
    script = IN_A_FRESH_PROCESS.format(texts=texts)
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert outputs == {f"{[(f.language, f.method) for f in map(identify, texts)]}\n"}


def test_threads_share_one_detector_factory() -> None:
    texts = list(OTHERS.values()) * 4
    with ThreadPoolExecutor(8) as pool:
        assert [found.language for found in pool.map(identify, texts)] == list(OTHERS) * 4


def test_no_word_speaks_for_both_languages() -> None:
    told = [*DISTINGUISHING.values(), *LEANING.values()]
    assert sum(map(len, told)) == len(frozenset().union(*told))
    assert not SHARED & (DISTINGUISHING["id"] | DISTINGUISHING["ms"])


def test_words_are_written_as_the_sample_is_folded() -> None:
    words = SHARED.union(*DISTINGUISHING.values(), *LEANING.values())
    assert all(word == word.lower() and [word] == word.split() for word in words)
