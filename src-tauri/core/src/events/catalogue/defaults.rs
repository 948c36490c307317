//! The built-in roles and their rules.

use super::CatalogueRole;
use crate::events::codes::{Role, SegmentKind};
use crate::events::run_sheet::{NEEDED, usual_roles};

/// A role of nobody's making: needed once, small, open to everybody.
pub(super) fn plain(role: Role) -> CatalogueRole {
    CatalogueRole {
        role,
        label: role.name(),
        name: String::new(),
        own: false,
        changed: false,
        retired: false,
        needed: 1,
        big: false,
        kinds: Vec::new(),
        members_only: false,
        salons_before: 0,
        after_role: None,
        cool_off: 0,
        cap_turns: None,
        cap_months: None,
    }
}

/// A built-in role as it is before the chapter changes anything. The big ones go round and are prepared for: whoever
/// hosts has kept the time before and rests a salon afterwards.
pub(super) fn of(role: Role) -> CatalogueRole {
    let serves = |kind: &&SegmentKind| usual_roles(**kind).contains(&role);
    let plain = CatalogueRole {
        needed: NEEDED
            .iter()
            .find(|(known, _)| *known == role)
            .map_or(0, |(_, needed)| *needed),
        kinds: SegmentKind::ALL.iter().filter(serves).copied().collect(),
        ..plain(role)
    };
    match role {
        Role::Host => CatalogueRole {
            big: true,
            cool_off: 1,
            after_role: Some(Role::Timekeeper),
            cap_turns: Some(2),
            cap_months: Some(3),
            ..plain
        },
        Role::ValuesOfficer | Role::Timekeeper => CatalogueRole {
            big: true,
            cool_off: 1,
            ..plain
        },
        Role::GroupLead => CatalogueRole {
            big: true,
            salons_before: 3,
            ..plain
        },
        _ => plain,
    }
}
