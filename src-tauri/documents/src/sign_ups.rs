//! Who signed up for a salon: the list for the door, on paper with room for ticks and for those who were not expected.

use chapterdesk_core::attendance::{Category, Payment, SignUp, SignUpState};
use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::SignUpsFacts;
use crate::make::Sheet;
use crate::model::Field;
use crate::outline::{Block, Cell, Column, Look, Outline, Row, Table};
use crate::pages;
use crate::papers::{place, when};
use crate::say::Say;

/// The forms of the list.
pub const FORMS: &[Form] = &[Form::Pdf, Form::Xlsx, Form::Csv];
/// Empty lines of the paper, for people who come without having signed up.
const EMPTY: usize = 8;

/// Who signed up.
pub struct SignUps<'a> {
    /// All of them.
    pub facts: &'a SignUpsFacts,
}

impl Document for SignUps<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([say.salon(&self.facts.salon), say.text("documents-sign-ups")].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.as_of(options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let mut outline = self.outline(options)?;
        // After the salon nobody else comes.
        if self.facts.salon.date >= options.now.date_naive() {
            outline
                .blocks
                .iter_mut()
                .for_each(|block| make_room(Say { lang: options.lang }, block));
        }
        Ok(vec![pages::sheet(&outline, &self.facts.salon.chapter, options)?])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let salon = &self.facts.salon;
        let title = Message::new("documents-paper-title")
            .with("salon", say.chapter_salon(salon))
            .with("paper", say.text("documents-sign-ups"));
        Ok(Outline {
            lang: options.lang,
            title: say.message(&title),
            author: say.full_chapter(&salon.chapter),
            under: vec![self.stamp(options), say.text("documents-committee-only")],
            blocks: vec![
                Block::Facts(self.fields(say)),
                Block::Table(self.table(say, options.contacts)),
            ],
        })
    }
}

impl SignUps<'_> {
    fn fields(&self, say: Say) -> Vec<Field> {
        let (salon, figures) = (&self.facts.salon, &self.facts.attendance.figures);
        let mut fields = vec![
            Field::new(say.text("documents-fact-time"), when(say, salon)),
            Field::new(say.text("documents-fact-place"), place(say, salon)),
        ];
        let counted = [
            ("documents-signed-up", figures.signed_up),
            ("documents-visitor", figures.visitors),
            ("documents-waitlist", figures.waitlist),
            ("documents-fact-came", figures.present),
        ];
        let counted = counted.into_iter().filter(|(_, count)| *count > 0);
        fields.extend(
            counted.map(|(id, count)| Field::new(say.text(id), say.with("documents-heads-only", "heads", count))),
        );
        fields
    }

    /// Who comes, in the order in which names are looked up at the door, then who waits, in their own.
    fn table(&self, say: Say, contacts: bool) -> Table {
        let rows = &self.facts.attendance.rows;
        let of = |state: SignUpState| rows.iter().filter(move |row| row.state == state);
        let mut coming: Vec<&SignUp> = of(SignUpState::Coming).collect();
        coming.sort_by_key(|row| &row.keys);
        let waiting: Vec<&SignUp> = of(SignUpState::Waitlist).collect();
        let is_paid = rows.iter().any(|row| row.payment != Payment::Nothing);
        let mut columns = vec![
            Column::figures(say.text("documents-column-number"), 5.0),
            Column::new(say.text("documents-column-name"), 14.0),
            Column::new(say.text("documents-column-company"), 20.0),
            Column::new(say.text("documents-column-post"), 15.0),
            Column::new(say.text("documents-column-standing"), 15.0),
            Column::new(say.text("documents-column-brought-by"), 13.0),
        ];
        if is_paid {
            columns.push(Column::new(say.text("documents-column-payment"), 9.0));
        }
        if contacts {
            columns.push(Column::new(say.text("documents-contacts-phone"), 16.0));
            columns.push(Column::new(say.text("documents-contacts-wechat"), 14.0));
        }
        columns.push(Column::new(say.text("documents-column-signature"), 12.0));
        columns.push(Column::new(say.text("documents-column-remark"), 16.0));
        let band = |id: &str| {
            if waiting.is_empty() {
                String::new()
            } else {
                say.text(id)
            }
        };
        let bands = [
            (band("sign-up-state-coming"), &coming),
            (band("sign-up-state-waitlist"), &waiting),
        ];
        let rows = bands.into_iter().flat_map(|(band, rows)| {
            (1..).zip(rows).map(move |(number, row)| Row {
                band: band.clone(),
                cells: cells(say, number, row, is_paid, contacts),
            })
        });
        Table {
            name: say.text("documents-sign-ups"),
            rows: rows.collect(),
            columns,
            still: 2,
            is_wide: true,
            none: say.text("documents-sign-ups-none"),
        }
    }
}

/// Empty lines below the last of a table.
fn make_room(say: Say, block: &mut Block) {
    let Block::Table(table) = block else { return };
    let band = table.has_bands().then(|| say.text("documents-sign-ups-on-the-spot"));
    let row = Row {
        band: band.unwrap_or_default(),
        // A space makes the line as high as the others.
        cells: vec![Cell::new(" ")],
    };
    table.rows.extend(std::iter::repeat_n(row, EMPTY));
}

fn cells(say: Say, number: i64, row: &SignUp, is_paid: bool, contacts: bool) -> Vec<Cell> {
    let bringer = row
        .brought_by
        .as_ref()
        .map_or(&row.brought_by_name, |person| &person.name);
    let mut cells = vec![
        Cell::number(number).look(Look::Soft),
        Cell::new(clean(&row.name)).look(Look::Strong),
        Cell::new(clean(&row.company)),
        Cell::new(clean(&row.post)),
        Cell::new(standing(say, row)),
        Cell::new(clean(bringer)),
    ];
    if is_paid {
        let look = if row.payment == Payment::Due {
            Look::Alarm
        } else {
            Look::Soft
        };
        let id = match row.payment {
            Payment::Nothing => "payment-nothing",
            Payment::Due => "payment-due",
            Payment::Paid => "payment-paid",
            Payment::Waived => "payment-waived",
        };
        cells.push(Cell::new(say.text(id)).look(look));
    }
    if contacts {
        cells.push(Cell::phone(&clean(&row.phone)));
        cells.push(Cell::new(clean(&row.wechat)));
    }
    cells.push(Cell::new(came_at(row)));
    cells.push(Cell::new(clean(&row.note)).look(Look::Soft));
    cells
}

/// `访客 · 第一次来`.
fn standing(say: Say, row: &SignUp) -> String {
    let category = say.text(&format!("category-{}", row.category.code()));
    if row.category == Category::Visitor && row.first_time {
        [category, say.text("documents-first-time")].join(" · ")
    } else {
        category
    }
}

/// The clock time at which they came.
fn came_at(row: &SignUp) -> String {
    let at = row.checked_in_at.as_deref();
    at.and_then(|at| at.get(11..16)).unwrap_or_default().to_owned()
}
