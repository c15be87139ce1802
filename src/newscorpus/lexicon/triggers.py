"""Words that tell events: Indonesian and Malay verbs and event nouns with their PLOVER type and mode.

Types and modes are defined in the PLOVER manual (Open Event Data Alliance, 2024). Forms are written out, so that the
table can be read and checked; `di-` forms are passives. To add a word, put its forms into the row of its type and
frame.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from newscorpus.records import EventType as T


class Frame(StrEnum):
    """Where the parties of an event stand around its trigger."""

    MEETING = "meeting"
    VISIT = "visit"
    HOST = "host"
    DIRECTED = "directed"
    JOINT = "joint"


@attrs.frozen
class Trigger:
    """Words of one type, mode and frame: `verbs` have their subject on the left, `nouns` their parties on the right."""

    event_type: T
    mode: str | None
    frame: Frame
    verbs: str = ""
    nouns: str = ""


_F = Frame
TRIGGERS: tuple[Trigger, ...] = (
    Trigger(
        T.CONSULT,
        None,
        _F.MEETING,
        verbs="bertemu berunding bernegosiasi berdialog berdiskusi bermusyawarah mendiskusikan merundingkan",
        nouns="pertemuan perundingan pembicaraan negosiasi diskusi dialog audiensi mesyuarat rundingan",
    ),
    Trigger(T.CONSULT, None, _F.DIRECTED, verbs="menemui ditemui bersua menjumpai"),
    Trigger(T.CONSULT, "visit", _F.VISIT, verbs="mengunjungi dikunjungi berkunjung melawat", nouns="kunjungan lawatan"),
    Trigger(
        T.CONSULT,
        "visit",
        _F.VISIT,
        verbs="tiba memasuki bertolak meninggalkan bertandang",
        nouns="perjalanan kedatangan",
    ),
    Trigger(T.CONSULT, "visit", _F.HOST, verbs="menyambut disambut menjamu dijamu menerima"),
    Trigger(T.CONSULT, "multilateral", _F.VISIT, verbs="menghadiri"),
    Trigger(
        T.AGREE,
        None,
        _F.JOINT,
        verbs="menyepakati sepakat bersepakat disepakati berjanji menjanjikan berkomitmen",
        nouns="kesepakatan perjanjian persetujuan",
    ),
    Trigger(
        T.SUPPORT, None, _F.DIRECTED, verbs="mendukung didukung mengapresiasi memuji dipuji mengakui", nouns="dukungan"
    ),
    Trigger(T.CONCEDE, None, _F.DIRECTED, verbs="mengizinkan diizinkan melonggarkan", nouns="pelonggaran"),
    Trigger(T.AID, None, _F.DIRECTED, verbs="membantu memasok menyumbang menyalurkan", nouns="pengiriman penyaluran"),
    Trigger(T.RETREAT, "resign", _F.JOINT, verbs="mengundurkan"),
    Trigger(T.RETREAT, "release", _F.DIRECTED, verbs="membebaskan dibebaskan", nouns="pembebasan"),
    Trigger(
        T.REQUEST,
        None,
        _F.DIRECTED,
        verbs="meminta diminta mendesak didesak menuntut dituntut mengimbau diimbau menyerukan memerintahkan"
        " menyarankan",
        nouns="permintaan desakan imbauan seruan",
    ),
    Trigger(
        T.ACCUSE,
        "allege",
        _F.DIRECTED,
        verbs="menuduh dituduh menuding dituding mendakwa didakwa menyalahkan disalahkan",
        nouns="tuduhan tudingan",
    ),
    Trigger(
        T.ACCUSE,
        "disapprove",
        _F.DIRECTED,
        verbs="mengecam dikecam mengkritik dikritik mengutuk",
        nouns="kecaman kritik",
    ),
    Trigger(
        T.ACCUSE, "investigate", _F.DIRECTED, verbs="menyelidiki diselidiki menyidik", nouns="penyelidikan penyidikan"
    ),
    Trigger(T.REJECT, None, _F.DIRECTED, verbs="menolak ditolak menentang ditentang membantah", nouns="penolakan"),
    Trigger(
        T.THREATEN,
        None,
        _F.DIRECTED,
        verbs="memperingatkan diperingatkan mengancam diancam",
        nouns="peringatan ancaman",
    ),
    Trigger(T.PROTEST, "demo", _F.DIRECTED, verbs="berunjuk berdemonstrasi", nouns="unjuk demonstrasi"),
    Trigger(T.PROTEST, "strike", _F.JOINT, verbs="mogok", nouns="pemogokan"),
    Trigger(T.SANCTION, "discontinue", _F.DIRECTED, nouns="sanksi embargo"),
    Trigger(T.SANCTION, "convict", _F.DIRECTED, verbs="memvonis divonis menghukum dihukum", nouns="vonis"),
    Trigger(T.SANCTION, "discontinue", _F.DIRECTED, verbs="melarang dilarang"),
    Trigger(
        T.COERCE,
        "arrest",
        _F.DIRECTED,
        verbs="menangkap ditangkap menahan ditahan meringkus diringkus",
        nouns="penangkapan",
    ),
    Trigger(T.COERCE, "seize", _F.DIRECTED, verbs="menyita disita", nouns="penyitaan"),
    Trigger(T.ASSAULT, None, _F.DIRECTED, verbs="menyerang diserang menginvasi diinvasi", nouns="serangan invasi"),
    Trigger(
        T.ASSAULT,
        "beat",
        _F.DIRECTED,
        verbs="menganiaya dianiaya mengeroyok dikeroyok",
        nouns="penganiayaan pengeroyokan",
    ),
    Trigger(T.ASSAULT, "firearms", _F.DIRECTED, verbs="menembak ditembak", nouns="penembakan"),
)

PLANNED = frozenset(
    "akan bakal hendak berencana dijadwalkan rencana rencananya merencanakan segera siap ingin mau nanti".split()
)
POSSIBLE = frozenset(
    "mungkin kemungkinan bisa dapat potensi berpotensi jika apabila bila kalau diperkirakan apakah boleh".split()
)
DENIED = frozenset("tidak tak bukan tanpa membantah batal menolak".split())
NOT_YET = frozenset({"belum"})
ONGOING = frozenset("sedang tengah terus masih berlangsung".split())
