//! The comparison taken away: as a web page, as data, as tables and on paper; nothing of it leaves the device.

use anyhow::{Context, ensure};
use journeys::texts::{FIRST, SECOND};
use journeys::{NOT_IN_WEBKIT, Outcome, Reader, journey, journey_in};
use serde_json::{Value, json};
use thirtyfour::By;

/// What a careless writer of markup would stumble over.
const HOSTILE: &str = "“</script><script>alert('x')</script>” &lt;b&gt; &amp;amp; \"quoted\" it's \u{1}\u{1f}\u{85}\u{202e}x\u{202c} <!-- --> ]]>.";

#[tokio::test]
async fn every_form_holds_what_is_on_show() -> Outcome {
    journey_in(NOT_IN_WEBKIT, async |reader| {
        let (first, second) = (format!("{FIRST}\n\n{HOSTILE}"), format!("{SECOND}\n\n{HOSTILE}"));
        reader.compares(&first, &second).await?;
        reader.reads().await?;
        reader.types("n").await?;
        let led =
            async || Ok(Some(reader.script("return location.hash", vec![]).await?).filter(|hash| *hash != json!("")));
        let address = reader.waits_for(led).await?;

        let page = exported(reader, "Web page (.html)", ".html").await?;
        let read = reader.script(READ, vec![json!(page), address.clone()]).await?;
        ensure!(read["a"] == json!(first), "the first text reads {}", read["a"]);
        ensure!(read["b"] == json!(second), "the second text reads {}", read["b"]);
        ensure!(read["led"] == json!(true), "{address} leads nowhere");
        ensure!(read["scripts"] == json!(0) && read["asks"] == json!(0), "the file runs or asks for something: {read}");

        let data: Value = serde_json::from_str(&exported(reader, "Data (.json)", ".json").await?)?;
        ensure!(data["format"] == "twicetold-comparison" && data["left"]["text"] == json!(first), "{data}");
        ensure!(data["reader"]["notes"] == json!([]), "{}", data["reader"]);

        let lists = exported(reader, "Lists as a table (.csv)", ".csv").await?;
        ensure!(lists.starts_with("\u{feff}\"List\",") && lists.contains("\"They differ\""), "{lists}");

        reader.script("window.print = () => { window.printed = true; }", vec![]).await?;
        chooses(reader, "Print …").await?;
        let printed =
            async || Ok((reader.script("return window.printed === true", vec![]).await? == json!(true)).then_some(()));
        reader.waits_for(printed).await
    })
    .await
}

#[tokio::test]
async fn one_list_is_a_table_of_its_own() -> Outcome {
    journey_in(NOT_IN_WEBKIT, async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.types("d").await?;
        reader.presses("Export this list").await?;
        let (name, table) = reader.saved("Numbers.csv").await?;
        ensure!(name.ends_with(", Numbers.csv"), "the file is called {name}");
        ensure!(table.lines().skip(1).all(|line| line.starts_with("\"Numbers\",")), "{table}");
        ensure!(table.contains("\"1 more in B\""), "{table}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_host_out_of_reach_is_told_on_the_page() -> Outcome {
    journey(async |reader| {
        reader.compares(FIRST, SECOND).await?;
        reader.reads().await?;
        reader.script("window.fetch = () => Promise.reject(new TypeError('no host'));", vec![]).await?;
        chooses(reader, "Web page (.html)").await?;
        reader.sees("its style sheet cannot be fetched").await?;
        reader.driver.find(By::Css("#out-of-reach button")).await?.click().await?;
        let open = reader.script("return document.querySelector('dialog[open]') !== null;", vec![]).await?;
        ensure!(open == json!(false), "the sentence stays");
        Ok(())
    })
    .await
}

/// Reads a page as browsers do: both texts, whether an address leads somewhere, and what it would run or ask for. Its
/// styles are taken out first: the policy of the page that reads it here forbids them, and would say so in the console.
const READ: &str = "
    const plain = arguments[0].replace(/<style>[^]*?<\\/style>/, '');
    const page = new DOMParser().parseFromString(plain, 'text/html');
    const text = side => Array.from(page.querySelectorAll(`.cell.${side} .block`), block => block.textContent).join('');
    return {
        a: text('a'), b: text('b'), led: page.getElementById(arguments[1].slice(1)) !== null,
        scripts: page.querySelectorAll('script').length,
        asks: page.querySelectorAll('[src], link, iframe, object, form, a[href]:not([href^=\"#\"])').length,
    };";

/// Opens the menu by its key and chooses a form.
async fn chooses(reader: &Reader, form: &str) -> Outcome {
    reader.types("e").await?;
    let button = By::XPath(format!("//details[@id='export']//button[b='{form}']"));
    let shown = async || Ok(reader.driver.find(button.clone()).await.ok());
    Ok(reader.waits_for(shown).await?.click().await?)
}

/// The file of a form, as it was saved.
async fn exported(reader: &Reader, form: &str, ending: &str) -> Outcome<String> {
    chooses(reader, form).await?;
    let (name, text) = reader.saved(ending).await.with_context(|| format!("{form} was not saved"))?;
    ensure!(name == format!("First text and Second text{ending}"), "the file is called {name}");
    Ok(text)
}
