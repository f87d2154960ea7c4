//! Articles from files, in the forms and encodings files come in.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND, file};
use journeys::{Outcome, Reader, Side, journey};
use thirtyfour::By;

#[tokio::test]
async fn two_files_are_chosen_and_compared() -> Outcome {
    journey(async |reader| {
        reader.chooses_file(Side::First, &file("ferry.txt", FIRST.as_bytes())?).await?;
        reader.chooses_file(Side::Second, &file("gale.md", SECOND.as_bytes())?).await?;
        reader.waits_for(async || Ok((reader.text_in_field(Side::Second).await? == SECOND).then_some(()))).await?;
        reader.presses("Compare").await?;
        reader.reads().await?;
        reader.sees("ferry").await?;
        ensure!(reader.drawn_text(Side::First).await? == FIRST, "the first text is not as it was");
        Ok(())
    })
    .await
}

/// What is in a file, and what should stand in the field.
const FORMS: [(&str, &[u8], &str); 5] = [
    ("marked.txt", b"\xef\xbb\xbfCaf\xc3\xa9 noir", "Café noir"),
    ("wide.txt", b"\xff\xfeC\x00a\x00f\x00\xe9\x00 \x00n\x00o\x00i\x00r\x00", "Café noir"),
    ("western.txt", b"The caf\xe9 was \x93full\x94, na\xefve guests said \x96 twice.", "The café was “full”, naïve guests said – twice."),
    ("lines.txt", b"One line.\r\nAnother.\r", "One line.\nAnother.\n"),
    (
        "page.html",
        b"<html><head><title>T</title><script>x()</script></head><body><nav>Menu</nav><article><h1>A gale</h1><p>The <a href='https://records.example/1'>roof</a> \
          &amp; the lamp are gone.</p></article></body></html>",
        "A gale\n\nThe roof & the lamp are gone.",
    ),
];

#[tokio::test]
async fn files_of_every_kind_are_read() -> Outcome {
    journey(async |reader| {
        for (name, bytes, text) in FORMS {
            reader.chooses_file(Side::First, &file(name, bytes)?).await?;
            let read =
                async || Ok((reader.text_in_field(Side::First).await?.trim_end() == text.trim_end()).then_some(()));
            if reader.waits_for(read).await.is_err() {
                let instead = reader.text_in_field(Side::First).await?;
                ensure!(instead.trim_end() == text.trim_end(), "{name} was read as {instead:?}");
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_guessed_encoding_can_be_changed() -> Outcome {
    journey(async |reader| {
        let (name, bytes, text) = FORMS[2];
        reader.chooses_file(Side::First, &file(name, bytes)?).await?;
        reader.sees("Wrong letters? Choose another.").await?;
        choose(reader, "windows-1251").await?;
        reader.waits_for(async || Ok(reader.text_in_field(Side::First).await?.contains("cafй").then_some(()))).await?;
        choose(reader, "windows-1252").await?;
        reader.waits_for(async || Ok((reader.text_in_field(Side::First).await? == text).then_some(()))).await
    })
    .await
}

#[tokio::test]
async fn what_a_web_page_links_to_is_listed_among_its_sources() -> Outcome {
    journey(async |reader| {
        let (name, bytes, _) = FORMS[4];
        reader.chooses_file(Side::First, &file(name, bytes)?).await?;
        reader.pastes(Side::Second, "The roof is gone, it is told at https://records.example/2 today.").await?;
        reader.presses("Compare").await?;
        reader.reads().await?;
        reader.driver.refresh().await?;
        reader.reads().await?;
        reader.types("d").await?;
        reader.presses("Sources 0").await?;
        reader.sees("Both").await?;
        reader.sees("records.example").await
    })
    .await
}

/// Chooses another encoding for the first text.
async fn choose(reader: &Reader, encoding: &str) -> Outcome {
    let choices = reader.field("Encoding of the first text").await?;
    let choice = choices.find(By::Css(format!("option[value={encoding}]"))).await?;
    Ok(choice.click().await?)
}
