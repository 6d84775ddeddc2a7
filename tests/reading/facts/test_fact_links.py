"""Wrapped links and the canonical forms of videos."""

import pytest

from mailbot.reading.facts.links import clean, unwrap, urls, video_of
from mailbot.terms import Video, VideoProblem

YT = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
WRAPPED = [
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DJk3vQ8rT2mE&data=05%7C02&reserved=0",
    "https://urldefense.com/v3/__https://www.youtube.com/watch?v=Jk3vQ8rT2mE__;!!Kx7dPq9w!Tr4oQeXb$",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.youtube.com_watch-3Fv-3DJk3vQ8rT2mE&d=DwMFaQ&c=x&r=y",
    "https://urldefense.proofpoint.com/v1/url?u=https://www.youtube.com/watch%3Fv%3DJk3vQ8rT2mE&k=x",
    "https://www.google.com/url?q=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DJk3vQ8rT2mE&sa=D&usg=AOv",
    "https://shop.us14.list-manage.example/track/click?u=5c&id=9d&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DJk3vQ8rT2mE&e=44",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DJk3vQ8rT2mE&h=AT0",
    "https://www.youtube.com/redirect?q=https%3A%2F%2Fyoutu.be%2FJk3vQ8rT2mE",
    "https://tracking.example/CL0/https:%2F%2Fwww.youtube.com%2Fwatch%3Fv=Jk3vQ8rT2mE/1/0102/abc=",
]


@pytest.mark.parametrize("url", WRAPPED)
def test_a_wrapper_is_taken_off(url: str) -> None:
    assert video_of(url)[0] == Video(YT, "youtube", "Jk3vQ8rT2mE")


def test_wrappers_within_wrappers() -> None:
    inner = "https%253A%252F%252Fyoutu.be%252FJk3vQ8rT2mE"
    url = f"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3D{inner}"

    assert unwrap(url) == "https://youtu.be/Jk3vQ8rT2mE"


VIDEOS = [
    (
        "https://team.wistia.com/medias/g5x8kq2vth?utm_source=a",
        "https://team.wistia.com/medias/g5x8kq2vth",
        "wistia",
        "g5x8kq2vth",
    ),
    (
        "https://www.linkedin.com/posts/ann_job-activity-7264839201746382848-pQ2x?utm_source=share",
        "https://www.linkedin.com/posts/ann_job-activity-7264839201746382848-pQ2x",
        "linkedin",
        "7264839201746382848",
    ),
    ("https://youtu.be/Jk3vQ8rT2mE?t=12", YT, "youtube", "Jk3vQ8rT2mE"),
    (
        "https://m.youtube.com/watch?app=desktop&v=Jk3vQ8rT2mE&feature=share",
        YT,
        "youtube",
        "Jk3vQ8rT2mE",
    ),
    ("https://youtube.com/shorts/Jk3vQ8rT2mE?si=x", YT, "youtube", "Jk3vQ8rT2mE"),
    ("https://www.youtube.com/live/Jk3vQ8rT2mE", YT, "youtube", "Jk3vQ8rT2mE"),
    ("https://www.youtube-nocookie.com/embed/Jk3vQ8rT2mE", YT, "youtube", "Jk3vQ8rT2mE"),
    (
        "https://vimeo.com/918273645/4be1c0ffee?share=copy",
        "https://vimeo.com/918273645/4be1c0ffee",
        "vimeo",
        "918273645",
    ),
    (
        "https://player.vimeo.com/video/887120934?badge=0",
        "https://vimeo.com/887120934",
        "vimeo",
        "887120934",
    ),
    (
        "https://player.vimeo.com/video/887120934?h=4be1c0ffee",
        "https://vimeo.com/887120934/4be1c0ffee",
        "vimeo",
        "887120934",
    ),
    (
        "https://www.loom.com/share/3f9c1e0b7a5d4c2e8b6a90d1f2e3c4b5?sid=7",
        "https://www.loom.com/share/3f9c1e0b7a5d4c2e8b6a90d1f2e3c4b5",
        "loom",
        "3f9c1e0b7a5d4c2e8b6a90d1f2e3c4b5",
    ),
    (
        "https://drive.google.com/open?id=1kQv7ZxR2mTn8Lw",
        "https://drive.google.com/file/d/1kQv7ZxR2mTn8Lw/view",
        "google-drive",
        "1kQv7ZxR2mTn8Lw",
    ),
    (
        "https://dai.ly/x8q2mzk",
        "https://www.dailymotion.com/video/x8q2mzk",
        "dailymotion",
        "x8q2mzk",
    ),
    (
        "https://www.tiktok.com/@club/video/7391047728115608833?x=1",
        "https://www.tiktok.com/@club/video/7391047728115608833",
        "tiktok",
        "7391047728115608833",
    ),
    ("https://streamable.com/k3v9qz", "https://streamable.com/k3v9qz", "streamable", "k3v9qz"),
    (
        "https://m.a.example/2026/hello.mp4?utm_source=x",
        "https://m.a.example/2026/hello.mp4",
        "file",
        None,
    ),
]


@pytest.mark.parametrize(("url", "canonical", "provider", "identity"), VIDEOS)
def test_a_canonical_video(url: str, canonical: str, provider: str, identity: str | None) -> None:
    assert video_of(url)[0] == Video(canonical, provider, identity)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://www.youtube.com/@bakery", VideoProblem.CHANNEL),
        ("https://www.youtube.com/channel/UC1234567890", VideoProblem.CHANNEL),
        ("https://youtube.com", VideoProblem.CHANNEL),
        ("https://www.youtube.com/playlist?list=PLx", VideoProblem.PLAYLIST),
        ("https://www.tiktok.com/@club", VideoProblem.CHANNEL),
        ("https://vimeo.com/showcase/1234567", VideoProblem.PLAYLIST),
        ("https://bakery.example/about", None),
    ],
)
def test_a_channel_a_playlist_a_page(url: str, problem: VideoProblem | None) -> None:
    assert video_of(url)[0] is problem


def test_tracking_goes_and_a_forms_own_parameters_stay() -> None:
    assert (
        clean("https://a.example/apply?ref=NSS-04&utm_source=x&fbclid=y")
        == "https://a.example/apply?ref=NSS-04"
    )


def test_links_in_a_sentence_lose_its_punctuation() -> None:
    text = "See (https://a.example/x_(y)), or b.example/z. Not e.g. 3.5/h."

    assert list(urls(text)) == ["https://a.example/x_(y)", "https://b.example/z"]


def test_a_broken_link_is_harmless() -> None:
    for url in (
        "https://[::1",
        "http://",
        "https://www.youtube.com/watch?v=",
        "https://urldefense.com/v3/__x",
    ):
        video_of(url)
        clean(url)
