//! `signups`, `checkin`, `visitors` and `draw`: what they take, tell and refuse.

use std::io::Write as _;
use std::process::Stdio;

use crate::support::{Place, each};

fn sample() -> Place {
    let place = Place::empty();
    place.ok(["sample"]);
    place
}

#[test]
fn a_form_is_looked_at_first_and_imported_then() {
    let place = sample();
    let file = place.path("报名.csv");
    std::fs::write(
        &file,
        "尊称,公司,联系手机\n刘小满,云岫精密,15400009001\n徐敏芳,,154-0000-0018\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let dry = place.ok(["signups", "import", "18", file, "--map", "name=尊称", "--dry-run"]);
    assert_eq!(each(&dry["rows"], "name"), ["刘小满", "徐敏芳"]);
    assert_eq!(dry["rows"][1]["match"]["how"], "phone");
    assert_eq!(
        place.ok(["signups", "list", "18"])["figures"]["signed_up"],
        6,
        "nothing is taken over by looking"
    );
    let taken = place.ok(["signups", "import", "18", file, "--map", "name=1"]);
    assert_eq!(
        (&taken["taken"], &taken["figures"]["signed_up"]),
        (&2.into(), &8.into())
    );
    place.ok(["undo"]);
    assert_eq!(place.ok(["salons", "show", "18"])["signed_up"], 6);
    let wrong = place.fails(2, ["signups", "import", "18", file, "--map", "nonsense=1"]);
    assert_eq!(wrong["code"], "map_wrong");
}

#[test]
fn a_pasted_list_comes_from_stdin() {
    let place = sample();
    let mut child = place
        .command()
        .args(["--json", "signups", "import", "18", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all("#接龙\n1. 刘小满-云岫精密-招聘主管\n2. 赵一鸣 待定\n".as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["taken"], &told["left"]), (&1.into(), &1.into()));
}

#[test]
fn people_are_checked_in_by_name_and_walk_ins_when_it_is_said() {
    let place = sample();
    let came = place.ok(["checkin", "18", "田雨桐"]);
    assert_eq!(
        (&came["figures"]["present"], &came["row"]["first_time"]),
        (&1.into(), &true.into())
    );
    assert_eq!(place.fails(3, ["checkin", "18", "刘小满"])["code"], "sign_up_not_found");
    let walked = place.ok([
        "checkin",
        "18",
        "刘小满",
        "--walk-in",
        "--company",
        "云岫",
        "--brought-by",
        "徐敏芳",
    ]);
    assert_eq!(walked["row"]["brought_by"]["name"], "徐敏芳");
    place.ok(["signups", "add", "18", "刘小满", "--company", "谷棠"]);
    let error = place.fails(3, ["checkin", "18", "刘小满"]);
    assert_eq!(error["code"], "ambiguous");
    assert!(error["message"].as_str().unwrap().contains("谷棠"), "{error}");
    let drawn = place.ok(["draw", "18", "一本书", "--seed", "7"]);
    assert_eq!((&drawn["among"], &drawn["seed"]), (&2.into(), &7.into()));
    assert_eq!(
        place.fails(3, ["draw", "18", "书", "--seed=-1"])["code"],
        "number_out_of_range"
    );
}

#[test]
fn the_visitors_of_the_last_salons_wait_for_their_follow_up() {
    let place = sample();
    let open = place.ok(["visitors", "list", "--open"]);
    let open = open.as_array().unwrap();
    assert!(open.iter().any(|one| one["overdue"] == true) && open.iter().any(|one| one["next"] == "invite"));
    assert!(
        open.iter().any(|one| one["brought_by"] == ""),
        "somebody without a bringer"
    );
    let all = place.ok(["visitors", "list", "17"]);
    let salon = place.ok(["salons", "show", "17"]);
    assert_eq!(
        all.as_array().unwrap().len() as i64,
        salon["attended_visitors"].as_i64().unwrap()
    );
}

#[test]
fn files_that_are_no_tables_are_refused() {
    let place = sample();
    for (name, bytes, code) in [
        ("空.csv", &b""[..], "table_empty"),
        ("网页.xls", b"<html><table></table>", "table_web_page"),
        ("坏.xlsx", b"PK\x03\x04broken", "table_broken"),
    ] {
        let path = place.path(name);
        std::fs::write(&path, bytes).unwrap();
        let error = place.fails(4, ["signups", "import", "18", path.to_str().unwrap()]);
        assert_eq!(
            (&error["code"], &error["arguments"]["file"]),
            (&code.into(), &name.into())
        );
    }
    assert_eq!(
        place.fails(4, ["signups", "import", "18", "没有.csv"])["code"],
        "table_not_readable"
    );
}
