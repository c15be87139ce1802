"""Damage that scraping did to a text: reported with its place, never repaired."""
