//! The look of pictures: where the ink is, in a coarse grid that a reader can compare by eye.

use std::fmt::Write as _;

use chapterdesk_documents::Form;
use chapterdesk_documents::facts::PictureFacts;

use crate::sample;
use crate::tools::{agenda, assert_nothing_overflows, invitation, options, run_sheet, text_of};

/// Rows of the grid are this many pixels high, columns this many wide.
const CELL: (u32, u32) = (45, 60);

fn ink(png: &[u8]) -> String {
    let picture = image::load_from_memory(png).unwrap().to_luma8();
    let mut grid = format!("{} × {} px\n", picture.width(), picture.height());
    for top in (0..picture.height()).step_by(CELL.1 as usize) {
        for left in (0..picture.width()).step_by(CELL.0 as usize) {
            let (right, bottom) = (
                (left + CELL.0).min(picture.width()),
                (top + CELL.1).min(picture.height()),
            );
            let cell = (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y)));
            let dark: u32 = cell.map(|(x, y)| u32::from(255 - picture.get_pixel(x, y).0[0])).sum();
            let share = dark / ((right - left) * (bottom - top));
            grid.push(match share {
                0..=7 => ' ',
                8..=19 => '.',
                20..=49 => 'o',
                _ => '#',
            });
        }
        grid.truncate(grid.trim_end_matches(' ').len());
        writeln!(grid).unwrap();
    }
    grid
}

#[test]
fn the_picture_of_the_committee() {
    let exported = run_sheet(&sample::salon(), &options(Form::Png)).unwrap();
    assert_eq!(exported.pages, 1);
    insta::assert_snapshot!(ink(&exported.pieces[0].bytes));
}

#[test]
fn the_picture_of_the_audience() {
    let exported = agenda(&sample::salon(), &options(Form::Png)).unwrap();
    insta::assert_snapshot!(ink(&exported.pieces[0].bytes));
}

#[test]
fn a_picture_stands_for_the_drawn_seal() {
    let mut png = std::io::Cursor::new(Vec::new());
    let red = image::RgbImage::from_pixel(60, 40, image::Rgb([181, 52, 31]));
    red.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    red.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    for (format, bytes) in [("png", png.into_inner()), ("jpeg", jpeg.into_inner())] {
        let mut facts = sample::salon();
        facts.chapter.seal_picture = Some(PictureFacts {
            format: format.to_owned(),
            bytes,
        });
        let mut letter = sample::invitation();
        letter.salon = facts.clone();
        let papers = [
            run_sheet(&facts, &options(Form::Pdf)).unwrap(),
            invitation(&letter, &options(Form::Pdf)).unwrap(),
        ];
        for paper in papers {
            assert_nothing_overflows(&paper);
            let lines = text_of(&paper);
            assert!(
                !lines.lines().any(|line| line.trim() == "州"),
                "the drawn seal is still there"
            );
        }
        assert_eq!(run_sheet(&facts, &options(Form::Png)).unwrap().pages, 1);
    }
}
