//! The export of a form service: which sheet, which columns, who.

use serde::Deserialize;
use ts_rs::TS;

use super::rows::{Preview, Said};
use super::{Import, values};
use crate::attendance::SignUpSource;
use crate::attendance::chain;
use crate::codes::unknown;
use crate::error::{Error, Result};
use crate::events;
use crate::ids::Id;
use crate::store::Db;
use crate::tables::{self, Field, TableColumn, TableEncoding, columns};

/// The fields of a sign-up that a column can hold, with what columns of them are called.
pub const FIELDS: [Field; 10] = [
    Field {
        code: "name",
        words: &[
            "姓名",
            "名字",
            "您的姓名",
            "真实姓名",
            "报名人",
            "参会人",
            "联系人",
            "称呼",
            "昵称",
            "name",
            "fullname",
            "yourname",
        ],
        looks: Some(chain::is_name),
    },
    Field {
        code: "phone",
        words: &[
            "手机",
            "手机号",
            "手机号码",
            "电话",
            "联系电话",
            "联系方式",
            "phone",
            "mobile",
            "phonenumber",
            "mobilephone",
            "mobilenumber",
            "tel",
        ],
        looks: Some(values::is_phone),
    },
    Field {
        code: "company",
        words: &[
            "公司",
            "单位",
            "企业",
            "公司名称",
            "工作单位",
            "所在公司",
            "机构",
            "company",
            "organization",
            "organisation",
            "companyname",
            "yourcompany",
        ],
        looks: Some(chain::is_company),
    },
    Field {
        code: "post",
        words: &[
            "岗位",
            "职位",
            "职务",
            "头衔",
            "工作岗位",
            "post",
            "position",
            "jobtitle",
            "title",
        ],
        looks: Some(chain::is_post),
    },
    Field {
        code: "wechat",
        words: &["微信", "微信号", "wechat", "wechatid"],
        looks: None,
    },
    Field {
        code: "brought_by",
        words: &[
            "推荐人",
            "介绍人",
            "邀请人",
            "引荐人",
            "谁邀请",
            "谁推荐",
            "谁介绍",
            "推荐人姓名",
            "referredby",
            "invitedby",
            "broughtby",
            "referrer",
        ],
        looks: None,
    },
    Field {
        code: "category",
        words: &[
            "身份",
            "会员",
            "是否会员",
            "参会身份",
            "人员类型",
            "category",
            "member",
            "membership",
        ],
        looks: None,
    },
    Field {
        code: "payment",
        words: &[
            "缴费",
            "付款",
            "支付",
            "是否缴费",
            "已付",
            "付费",
            "支付状态",
            "缴费状态",
            "paid",
            "payment",
        ],
        looks: None,
    },
    Field {
        code: "signed_up_at",
        words: &[
            "提交时间",
            "报名时间",
            "填写时间",
            "答题时间",
            "提交答卷时间",
            "创建时间",
            "时间",
            "submittedat",
            "timestamp",
            "submitted",
            "date",
        ],
        looks: None,
    },
    Field {
        code: "note",
        words: &[
            "备注",
            "留言",
            "说明",
            "想说的话",
            "补充",
            "note",
            "notes",
            "remark",
            "remarks",
            "comment",
            "comments",
        ],
        looks: None,
    },
];

/// How a file is read, where it is not found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Mapping {
    /// The sheet.
    pub sheet: Option<String>,
    /// The line that names the columns, from 1; 0: there is none.
    pub header_row: Option<usize>,
    /// The field of each column, by its place; null: none.
    pub columns: Option<Vec<Option<String>>>,
    /// How the characters of a text file are written.
    pub encoding: Option<TableEncoding>,
}

/// Reads the bytes of a file. Nothing is stored. Errors: `event_not_found`, `sheet_not_found`, `code_unknown` (columns),
/// `column_twice` and those of [`tables::open`].
pub fn read_import(db: &Db, event: Id, file_name: &str, bytes: &[u8], mapping: &Mapping) -> Result<Import> {
    let date = events::queries::short(db, event)?.date;
    let offset = *db.now().offset();
    let tables = tables::open(bytes, file_name, mapping.encoding)?;
    let sheets: Vec<String> = tables.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let sheet = match &mapping.sheet {
        Some(name) => tables.sheets.iter().find(|sheet| sheet.name == *name).ok_or_else(|| {
            Error::not_found("sheet_not_found")
                .with("given", name)
                .with("known", sheets.join(", "))
        })?,
        // The first that holds something; `open` refuses files without one.
        None => tables
            .sheets
            .iter()
            .find(|sheet| !sheet.rows.is_empty())
            .ok_or_else(|| Error::file("table_empty").with("file", file_name))?,
    };
    let header = match mapping.header_row {
        Some(line) => line.checked_sub(1),
        None => columns::header_row(&sheet.rows, &FIELDS),
    };
    let mut columns = columns::columns(&sheet.rows, header, &FIELDS);
    if let Some(fields) = &mapping.columns {
        lay(&mut columns, fields)?;
    }
    let mut preview = Preview::of(db, event, SignUpSource::Form)?;
    let place = |code: &str| columns.iter().position(|column| column.field.as_deref() == Some(code));
    let places = FIELDS.map(|field| place(field.code));
    let body = header.map_or(0, |at| at + 1);
    for (at, row) in sheet
        .rows
        .iter()
        .enumerate()
        .skip(body)
        .filter(|(_, row)| !row.is_empty())
    {
        let cell = |code: &str| {
            let column = FIELDS
                .iter()
                .position(|field| field.code == code)
                .and_then(|field| places[field]);
            column
                .and_then(|column| row.get(column))
                .map(|cell| one_line(cell))
                .unwrap_or_default()
        };
        let mut said = Said {
            line: at + 1,
            name: cell("name"),
            company: cell("company"),
            post: cell("post"),
            phone: cell("phone"),
            wechat: cell("wechat"),
            category: values::category(&cell("category")),
            signed_up_at: values::day_or_instant(&cell("signed_up_at"), date, offset),
            payment: values::payment(&cell("payment")),
            brought_by: cell("brought_by"),
            note: cell("note"),
            ..Said::default()
        };
        // A line without anything that is looked for: a total, a remark below the table.
        if said.name.is_empty() && said.phone.is_empty() {
            continue;
        }
        if said.company.is_empty() && said.post.is_empty() {
            let who = chain::who(&said.name, &|name| preview.roster.knows(name));
            (said.name, said.company, said.post) = (who.name, who.company, who.post);
        }
        preview.take(said);
    }
    Ok(Import {
        file: file_name.to_owned(),
        sheet: sheet.name.clone(),
        sheets,
        encoding: tables.encoding,
        header_row: header.map_or(0, |at| at + 1),
        columns,
        rows: preview.rows(),
        ignored: Vec::new(),
        warnings: tables.warnings,
    })
}

/// Lays the fields that were chosen by hand over the columns. Errors: `code_unknown`; `column_twice` when two hold one.
fn lay(columns: &mut [TableColumn], fields: &[Option<String>]) -> Result<()> {
    for (column, field) in columns.iter_mut().zip(fields) {
        column.field = match field.as_deref() {
            None | Some("") => None,
            Some(code) => {
                let known = || FIELDS.iter().map(|field| field.code);
                let field = known().find(|known| *known == code);
                Some(field.ok_or_else(|| unknown("columns", code, known()))?.to_owned())
            }
        };
    }
    for (at, column) in columns.iter().enumerate() {
        if let Some(field) = &column.field
            && columns[..at].iter().any(|other| other.field.as_ref() == Some(field))
        {
            return Err(Error::invalid("column_twice", "columns").with("given", field));
        }
    }
    Ok(())
}

/// A cell of several lines as one.
fn one_line(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}
