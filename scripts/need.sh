# Sourced by the other scripts: `need build window js …` makes sure that what a target uses is there.
# On Debian and Ubuntu the missing packages are listed, then installed; elsewhere they are named.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

least_rust=1.92
cache=${CHAPTERDESK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/chapterdesk}
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$cache/target}

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# need GROUP…: installs what the groups lack.
need() {
  groups=" $* " missing=() reasons=()
  thing build build-essential 'command -v cc && command -v c++' 'the C compiler'
  thing build perl 'perl -MIPC::Cmd -MFindBin -e 1' 'building OpenSSL'
  thing build pkg-config 'command -v pkg-config' 'finding system libraries'
  thing build libclang-dev have_libclang "the binding of SQLite's session extension"
  thing window libwebkit2gtk-4.1-dev 'pkg-config --exists webkit2gtk-4.1' 'the window (WebKitGTK 4.1)'
  thing window fonts-noto-cjk 'fc-list :lang=zh | grep .' 'Chinese characters on the screen'
  thing driver webkit2gtk-driver 'command -v WebKitWebDriver' 'driving the real window'
  thing driver xvfb 'command -v Xvfb' 'a screen without a monitor'
  thing driver dbus 'command -v dbus-daemon' 'a message bus of its own for each window'
  thing papers poppler-utils 'command -v pdftotext' 'reading PDFs back in tests'
  thing office libreoffice-calc-nogui 'command -v soffice && have_office libscfiltlo.so' 'opening workbooks in tests'
  thing office libreoffice-writer-nogui 'command -v soffice && have_office libswlo.so' 'opening Word files in tests'
  thing peers libreoffice-calc-nogui 'command -v soffice && have_office libscfiltlo.so' 'measuring documents beside LibreOffice'
  thing peers weasyprint 'command -v weasyprint' 'measuring documents beside WeasyPrint'
  thing js nodejs 'command -v node' 'running what npm brings'
  thing js npm 'command -v npm' 'fetching what only checks and packages use'
  if [ ${#missing[@]} != 0 ]; then
    say "missing on this machine:"
    printf '%s\n' "${reasons[@]}"
    command -v apt-get >/dev/null ||
      fail "These are the Debian names. Install the same things with your system's packages, then run this again."
    install_with_apt "${missing[@]}"
  fi
  need_rust
}

# thing GROUP PACKAGE PROBE PURPOSE: notes the package when its group is asked for and the probe finds nothing.
thing() {
  [[ $groups == *" $1 "* ]] || return 0
  (eval "$3") >/dev/null 2>&1 && return 0
  missing+=("$2")
  reasons+=("$(printf '  %-22s %s' "$2" "$4")")
}

have_libclang() {
  [ -n "${LIBCLANG_PATH:-}" ] || compgen -G '/usr/lib/llvm-*/lib/libclang*.so*' || compgen -G '/usr/lib*/libclang.so*'
}

# have_office LIBRARY: whether that part of LibreOffice is there.
have_office() {
  compgen -G "/usr/lib*/libreoffice/program/$1" || compgen -G "/opt/libreoffice*/program/$1" ||
    compgen -G "$(dirname "$(readlink -f "$(command -v soffice)")")/$1"
}

install_with_apt() {
  local as_root=() archives try
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "Run this as root: apt-get install --no-install-recommends $*"
    as_root=(sudo)
  fi
  say "installing: $*"
  for try in 1 2 3; do
    "${as_root[@]}" apt-get update -qq && break
    [ "$try" != 3 ] || fail "apt-get update failed three times."
    sleep 20
  done
  # An archive folder of its own: some machines empty the usual one while another apt still reads from it.
  archives=$(mktemp -d /var/tmp/chapterdesk-apt.XXXXXX)
  mkdir "$archives/partial"
  chmod 755 "$archives"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o Dir::Cache::archives="$archives" -o DPkg::Lock::Timeout=120 "$@" </dev/null
  "${as_root[@]}" rm -rf "$archives"
}

need_rust() {
  local how="Get Rust $least_rust or newer with rustup (https://rustup.rs), open a new terminal, then run this again." have
  command -v cargo >/dev/null || fail "Rust is missing. $how"
  have=$(rustc --version | cut -d' ' -f2)
  [ "$(printf '%s\n' "$least_rust" "$have" | sort -V | head -n1)" = "$least_rust" ] || fail "Rust $have is too old. $how"
  [[ $groups == *" js "* ]] || return 0
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 ||
    fail "The checks use rustfmt and clippy: rustup component add rustfmt clippy"
}

# What only the checks use from npm lies in the cache, never in the checkout. Sets $js_tools.
need_js_tools() {
  js_tools=$cache/js
  if ! cmp -s tests/js/package-lock.json "$js_tools/package-lock.json" || [ ! -d "$js_tools/node_modules" ]; then
    rm -rf "$js_tools"
    mkdir -p "$js_tools"
    cp tests/js/package.json tests/js/package-lock.json "$js_tools/"
    npm --prefix "$js_tools" ci --no-audit --no-fund --loglevel=error ||
      { rm -rf "$js_tools"; fail "npm could not fetch the checks' tools."; }
  fi
  # The real-window tests take axe-core from here.
  export CHAPTERDESK_JS_TOOLS=$js_tools
}
