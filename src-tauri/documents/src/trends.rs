//! Salons beside each other 趋势: pictures with the tables that they are drawn from; in a workbook the program draws them.

use chapterdesk_core::error::Result;
use chapterdesk_core::named::EventRef;
use chapterdesk_core::retrospectives::trends::TrendSalon;
use chapterdesk_core::words::Message;
use chrono::Datelike as _;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::TrendsFacts;
use crate::make::Sheet;
use crate::model::Field;
use crate::outline::{Block, Cell, Chart, Column, Drawn, Outline, Row, Table};
use crate::pages;
use crate::say::Say;

/// The forms of trends.
pub const FORMS: &[Form] = &[Form::Png, Form::Xlsx, Form::Pdf];
/// The best rating.
const STARS: i64 = 5;
/// How wide a column of numbers is, in letters.
const NUMBER: f64 = 10.0;

/// Salons beside each other.
pub struct TrendsPaper<'a> {
    /// The numbers.
    pub facts: &'a TrendsFacts,
}

impl Document for TrendsPaper<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok(self.title(say))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.as_of(options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let outline = self.outline(options)?;
        Ok(vec![pages::sheet(&outline, &self.facts.chapter, options)?])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let salons = &self.facts.trends.salons;
        let mut blocks = vec![Block::Facts(self.fields(say))];
        blocks.extend(self.charts(say).into_iter().map(Block::Chart));
        if salons.is_empty() {
            blocks.push(Block::Text(vec![say.text("documents-trends-none")]));
        }
        Ok(Outline {
            lang: options.lang,
            title: self.title(say),
            author: say.full_chapter(&self.facts.chapter),
            under: vec![self.stamp(options)],
            blocks,
        })
    }
}

impl TrendsPaper<'_> {
    fn title(&self, say: Say) -> String {
        say.with("documents-trends-title", "chapter", &self.facts.chapter.name)
    }

    /// From when to when, and how many salons that are.
    fn fields(&self, say: Say) -> Vec<Field> {
        let salons = &self.facts.trends.salons;
        let first = self.facts.from.or(salons.first().map(|salon| salon.event.date));
        let last = self.facts.to.or(salons.last().map(|salon| salon.event.date));
        let range = first.zip(last).map(|(first, last)| {
            let range = Message::new("documents-rota-range").with("from", say.letter_date(first));
            say.message(&range.with("to", say.letter_date(last)))
        });
        let range = range.map(|range| Field::new(say.text("documents-fact-time"), range));
        let count = say.with("documents-trends-count", "count", salons.len());
        range
            .into_iter()
            .chain([Field::new(say.text("documents-trends-salons"), count)])
            .collect()
    }

    /// What there are numbers of.
    fn charts(&self, say: Say) -> Vec<Chart> {
        let trends = &self.facts.trends;
        let rounded = |number: f64| Cell::decimal(number);
        let charts = [
            self.of_salons(
                say,
                "attendance",
                Drawn::Columns,
                None,
                &["signed-up", "present"],
                |salon| vec![Cell::known(salon.signed_up), Cell::known(salon.present)],
            ),
            self.of_salons(
                say,
                "visitors",
                Drawn::Columns,
                None,
                &["visitors", "first-time", "returning"],
                |salon| {
                    vec![
                        Cell::known(salon.visitors),
                        Cell::known(salon.first_time),
                        Cell::known(salon.returning),
                    ]
                },
            ),
            chart(
                say,
                "return-rate",
                Drawn::Line,
                Some(100),
                (&["salon", "percent", "came-again", "visitors"], &[1]),
                trends.return_rate.iter().map(|rate| {
                    vec![
                        Cell::new(called(say, &rate.event)),
                        Cell::number(rate.percent),
                        Cell::number(rate.came_again),
                        Cell::number(rate.visitors),
                    ]
                }),
            ),
            self.of_salons(say, "rating", Drawn::Line, Some(STARS), &["rating"], |salon| {
                vec![salon.rating.map_or_else(Cell::default, rounded)]
            }),
            self.of_salons(
                say,
                "times",
                Drawn::Columns,
                None,
                &["begun-late", "ended-late"],
                |salon| vec![Cell::known(salon.begun_late), Cell::known(salon.ended_late)],
            ),
            chart(
                say,
                "punctuality",
                Drawn::Bars,
                None,
                (&["kind", "planned", "actual", "of"], &[1, 2]),
                trends.punctuality.iter().map(|kind| {
                    vec![
                        Cell::new(say.message(&kind.label)),
                        rounded(kind.planned_median),
                        rounded(kind.actual_median),
                        Cell::number(kind.of),
                    ]
                }),
            ),
            chart(
                say,
                "speakers",
                Drawn::Bars,
                Some(STARS),
                (&["speaker", "rating", "talks", "answers"], &[1]),
                trends.speakers.iter().map(|one| {
                    vec![
                        Cell::new(clean(&one.speaker.name)),
                        one.mean.map_or_else(Cell::default, rounded),
                        Cell::number(one.talks),
                        Cell::number(one.answers),
                    ]
                }),
            ),
            chart(
                say,
                "modules",
                Drawn::Bars,
                Some(STARS),
                (&["module", "rating", "talks"], &[1]),
                trends.modules.iter().map(|one| {
                    vec![
                        Cell::new(say.message(&one.label)),
                        one.mean.map_or_else(Cell::default, rounded),
                        Cell::number(one.talks),
                    ]
                }),
            ),
            chart(
                say,
                "roles",
                Drawn::Bars,
                None,
                (&["role", "filled", "needed"], &[1, 2]),
                trends.roles.iter().map(|one| {
                    vec![
                        Cell::new(say.message(&one.label)),
                        Cell::number(one.filled),
                        Cell::number(one.needed),
                    ]
                }),
            ),
        ];
        // A picture of nothing tells nothing.
        let tells = |chart: &Chart| {
            chart
                .series
                .iter()
                .any(|at| chart.values(*at).flatten().next().is_some())
        };
        charts.into_iter().filter(tells).collect()
    }

    /// A chart with a number, or several, of each salon.
    fn of_salons(
        &self,
        say: Say,
        name: &str,
        drawn: Drawn,
        most: Option<i64>,
        columns: &[&str],
        numbers: impl Fn(&TrendSalon) -> Vec<Cell>,
    ) -> Chart {
        let series: Vec<usize> = (1..=columns.len()).collect();
        let columns = [&["salon"], columns].concat();
        let rows = self.facts.trends.salons.iter().map(|salon| {
            let first = Cell::new(called(say, &salon.event));
            std::iter::once(first).chain(numbers(salon)).collect()
        });
        chart(say, name, drawn, most, (&columns, &series), rows)
    }
}

fn chart(
    say: Say,
    name: &str,
    drawn: Drawn,
    most: Option<i64>,
    (columns, series): (&[&str], &[usize]),
    rows: impl Iterator<Item = Vec<Cell>>,
) -> Chart {
    let column = |(at, column): (usize, &&str)| {
        let label = say.text(&format!("documents-trends-column-{column}"));
        if at == 0 {
            Column::new(label, 24.0)
        } else {
            Column::figures(label, NUMBER)
        }
    };
    Chart {
        table: Table {
            name: say.text(&format!("documents-trends-of-{name}")),
            columns: columns.iter().enumerate().map(column).collect(),
            rows: rows.map(Row::new).collect(),
            still: 1,
            is_wide: false,
            none: say.text("documents-trends-none"),
        },
        drawn,
        series: series.to_vec(),
        most,
    }
}

/// `17期`, as short as can be below a bar; without a number its day.
fn called(say: Say, event: &EventRef) -> String {
    match event.number {
        Some(number) => say.with("documents-trends-number", "number", number.to_string()),
        None => format!("{}/{}", event.date.month(), event.date.day()),
    }
}
