//! One text arranged by the other: a paragraph that moved stands beside its partner, and the margin says where it is from.

use journeys::texts::MOVED;
use journeys::{Outcome, journey};
use thirtyfour::By;

#[tokio::test]
async fn a_moved_paragraph_comes_to_its_partner() -> Outcome {
    journey(async |reader| {
        let [first, second] = MOVED;
        reader.compares(first, second).await?;
        reader.reads().await?;
        let settings = reader.driver.find(By::Css(".settings summary")).await?;
        settings.click().await?;
        reader.presses("B arranged by A").await?;
        reader.sees("in the order of A").await?;
        let level = async || {
            let rows = reader.driver.find_all(By::Css(".row")).await?;
            for row in rows {
                let words = row.text().await?;
                if words.matches("Nineteen fishing boats").count() == 2 {
                    let moved = row.find(By::Css(".cell.b .block")).await?;
                    return Ok(moved.attr("data-para").await?.filter(|number| number == "3"));
                }
            }
            Ok(None)
        };
        reader.waits_for(level).await?;
        Ok(())
    })
    .await
}
