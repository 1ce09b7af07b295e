#!/usr/bin/env bash
# Installs the system libraries hedui is built with, where they are missing. Says nothing where nothing is missing.
#
#   bash Tools/setup.sh            what building and testing needs
#   bash Tools/setup.sh --bench    Python 3 for the benchmarks as well
set -euo pipefail

packages=(libxml2-dev libzip-dev libxlsxwriter-dev libsqlite3-dev zlib1g-dev libssl-dev pkg-config)
modules=(libxml-2.0 libzip xlsxwriter sqlite3 zlib libcrypto)

needs_python=no
case "${1:-}" in
  "") ;;
  --bench) needs_python=yes ;;
  *)
    echo "setup: unknown option: $1. Only --bench is known." >&2
    exit 64
    ;;
esac

fail() {
  echo "setup: $1" >&2
  exit 1
}

command -v swift >/dev/null || fail "there is no Swift. Install Swift 6.2 or newer: https://www.swift.org/install/"

# Elsewhere than on Debian the libraries may be there all the same; how to install them is not for this script to know.
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  missing=()
  if command -v pkg-config >/dev/null; then
    for module in "${modules[@]}"; do
      pkg-config --exists "$module" || missing+=("$module")
    done
  else
    missing+=(pkg-config)
  fi
  if [ "$needs_python" = yes ] && ! command -v python3 >/dev/null; then missing+=(python3); fi
  [ ${#missing[@]} -eq 0 ] && exit 0
  fail "this is no Debian or Ubuntu. Install by hand what pkg-config knows as: ${missing[*]}"
fi

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for package in "${packages[@]}"; do
  # The command is what counts: newer releases have it in pkgconf.
  if [ "$package" = pkg-config ] && command -v pkg-config >/dev/null; then continue; fi
  is_installed "$package" || missing+=("$package")
done
if [ "$needs_python" = yes ] && ! command -v python3 >/dev/null; then missing+=(python3); fi
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null \
    || fail "no permission to install. Ask an administrator to run: apt-get install ${missing[*]}"
  as_root=(sudo)
fi

echo "setup: installing ${missing[*]}"
install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --quiet --quiet --no-install-recommends "${missing[@]}" >/dev/null
}
update() {
  "${as_root[@]}" apt-get update --quiet --quiet
}

# Package lists are fetched only where they are missing or too old to be of use.
remedy="check the network and the permissions, then run: apt-get update && apt-get install ${missing[*]}"
if ! apt-cache show "${missing[@]}" >/dev/null 2>&1; then update || fail "package lists cannot be fetched; $remedy"; fi
install 2>/dev/null || { update && install; } || fail "packages cannot be installed; $remedy"
