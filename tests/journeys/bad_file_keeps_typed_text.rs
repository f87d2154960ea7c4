//! A file that is no text: one sentence, and nothing lost.

use anyhow::ensure;
use journeys::texts::file;
use journeys::{Outcome, Side, journey};

/// A file that cannot be compared, and what the page says of it.
const BAD: [(&str, &[u8], &str); 4] = [
    (
        "photo.jpg",
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01",
        "“photo.jpg” is not a text. Choose a .txt, .md or .html file, or paste the article.",
    ),
    ("texts.zip", b"PK\x03\x04\x14\x00\x00\x00\x08\x00", "“texts.zip” is not a text."),
    ("empty.txt", b"  \n", "“empty.txt” is empty."),
    (
        "menu.html",
        b"<html><body><nav><a href=x>Home</a></nav><script>go()</script></body></html>",
        "There is no article text in “menu.html”.",
    ),
];

#[tokio::test]
async fn each_bad_file_has_its_sentence_and_typed_text_stays() -> Outcome {
    journey(async |reader| {
        reader.types_into("First text", "Typed by hand.").await?;
        reader.types_into("Second text", "Typed by hand, too.").await?;
        for (name, bytes, sentence) in BAD {
            reader.chooses_file(Side::First, &file(name, bytes)?).await?;
            reader.sees(sentence).await?;
            ensure!(reader.text_in_field(Side::First).await? == "Typed by hand.", "{name} took the typed text away");
            ensure!(
                reader.text_in_field(Side::Second).await? == "Typed by hand, too.",
                "{name} changed the other side"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_file_too_large_is_refused() -> Outcome {
    journey(async |reader| {
        let large = "Many words. ".repeat(2_200_000);
        reader.chooses_file(Side::First, &file("large.txt", large.as_bytes())?).await?;
        reader.sees("The first text is 27 MB; this page compares up to 20 MB. Paste the part you need.").await
    })
    .await
}
