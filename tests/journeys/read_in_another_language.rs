//! The page in the reader's language: its words, its digits, its direction; and nothing that is too long for its place.

use anyhow::ensure;
use journeys::texts::{FIRST, SECOND};
use journeys::{IN_CHROMIUM, Outcome, Reader, journey, journey_in};
use serde_json::json;

/// What each language calls itself, its tag and direction, what it calls the settings, and a counted sentence of it.
const LANGUAGES: [(&str, &str, &str, &str, &str); 3] = [
    ("Deutsch", "de", "ltr", "Einstellungen", "1 Zahl weicht ab."),
    ("فارسی", "fa", "rtl", "تنظیمات", "۱ عدد فرق دارد."),
    ("English", "en", "ltr", "Settings", "1 figure differs."),
];

#[tokio::test]
async fn the_language_is_chosen_while_the_texts_are_on_show_and_kept() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("d").await?;
        reader.sees("1 figure differs.").await?;
        let mut settings = "Settings";
        for (name, tag, direction, own_settings, sentence) in LANGUAGES {
            reader.presses(settings).await?;
            reader.presses(name).await?;
            reader.sees(sentence).await?;
            settings = own_settings;
            reader.presses(settings).await?;
            is_set(reader, tag, direction).await?;
            reader.driver.refresh().await?;
            reader.reads().await?;
            is_set(reader, tag, direction).await?;
            reader.types("d").await?;
            reader.sees(sentence).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn no_language_is_too_long_for_any_screen() -> Outcome {
    journey_in(IN_CHROMIUM, async |reader| {
        for (name, _, _, settings, _) in LANGUAGES.into_iter().rev() {
            // In front of the reader are the names of all languages, whatever is spoken.
            reader.driver.find(thirtyfour::By::Css(".settings > summary")).await?.click().await?;
            reader.presses(name).await?;
            reader.presses(settings).await?;
            fits(reader, name).await?;
        }
        reader.driver.find(thirtyfour::By::Css(".samples button")).await?.click().await?;
        reader.reads().await?;
        for (name, _, _, settings, _) in LANGUAGES {
            reader.driver.find(thirtyfour::By::Css(".settings > summary")).await?.click().await?;
            reader.presses(name).await?;
            reader.presses(settings).await?;
            fits(reader, name).await?;
            reader.types("n").await?;
            fits(reader, name).await?;
            reader.types("d").await?;
            fits(reader, name).await?;
            reader.types("d").await?;
        }
        Ok(())
    })
    .await
}

async fn is_set(reader: &Reader, tag: &str, direction: &str) -> Outcome {
    let root = reader.script("const root = document.documentElement; return [root.lang, root.dir];", vec![]).await?;
    ensure!(root == json!([tag, direction]), "the document is {root}, not {tag} and {direction}");
    Ok(())
}

/// Nothing sticks out of the page, on screens from a wide one to a small telephone.
async fn fits(reader: &Reader, language: &str) -> Outcome {
    for width in [1440, 1024, 390, 320] {
        let screen = json!({"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": false});
        reader.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
        let sides = "const root = document.documentElement; return [root.scrollWidth, root.clientWidth];";
        let sides = reader.script(sides, vec![]).await?;
        ensure!(sides[0] == sides[1], "{language}: {} pixels on a screen of {width}", sides[0]);
    }
    reader.driver.cdp().send_raw("Emulation.clearDeviceMetricsOverride", json!({})).await?;
    Ok(())
}
