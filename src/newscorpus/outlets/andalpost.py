"""Andalpost: `ANDALPOST.COM — `, a banner of its Telegram channel above the headline."""

from newscorpus.records import Kind
from newscorpus.rules import Outlet, line

OUTLET = Outlet(
    name="andalpost",
    title="Andalpost",
    domains=("andalpost.com",),
    marks=("ANDALPOST.COM",),
    rules=(
        line(
            Kind.SOCIAL,
            r"Terima Notifikasi Berita Terkini\.[^\r\n]{0,10}Join Telegram Channel\.?",
            name="andalpost.telegram",
            evidence="the banner above every article",
        ),
    ),
)
