#!/usr/bin/env bash
# Makes the folder in which the Windows build is really run: Debian 13 with Wine 10, for `verify.py`.
#
#   installer/make_wine.sh FOLDER
#
# Debian 12's own Wine 8 aborts on this bundle, so a system of its own is unpacked. Packages come from the
# mirror that this machine's apt already uses. Exit status 3: this machine cannot make it (no root, ...).
set -euo pipefail

folder=${1:?folder to make}
stamp="$folder/.cchc-wine-ready"
suite=trixie

give_up() { echo "$1" >&2; exit 3; }

[ -e "$stamp" ] && exit 0
[ "$(uname -m)" = x86_64 ] || give_up "this machine is not x86_64"
[ "$(id -u)" = 0 ] || give_up "not root"
command -v debootstrap >/dev/null || give_up "no debootstrap (apt-get install debootstrap)"
command -v apt-get >/dev/null || give_up "no apt-get"

mirror=$(apt-get indextargets --format '$(REPO_URI)|$(ORIGIN)|$(LABEL)' 2>/dev/null | awk -F'|' '$2=="Debian" && $3=="Debian" {print $1; exit}')
[ -n "$mirror" ] || give_up "apt knows no Debian mirror"

mkdir -p "$folder"
# Two verifications may begin at once.
exec 9>"$folder.lock"
flock 9
[ -e "$stamp" ] && exit 0
if [ ! -x "$folder/usr/bin/apt-get" ] || [ -d "$folder/debootstrap" ]; then
  nice debootstrap --variant=minbase --arch=amd64 "$suite" "$folder" "$mirror" \
    || give_up "debootstrap failed (is the mirror reachable?)"
fi

# The machine's own way to the mirror (a proxy, say), whatever it is.
apt-config dump | grep -E '^Acquire::(http|https)::' > "$folder/etc/apt/apt.conf.d/99machine" || true
cp /etc/resolv.conf "$folder/etc/resolv.conf" 2>/dev/null || true
printf 'deb %s %s main\n' "$mirror" "$suite" > "$folder/etc/apt/sources.list"

mountpoint -q "$folder/proc" || mount -t proc proc "$folder/proc" || give_up "cannot mount"
trap 'umount "$folder/proc" 2>/dev/null || true' EXIT
inside() { DEBIAN_FRONTEND=noninteractive nice chroot "$folder" "$@"; }
inside dpkg --add-architecture i386
inside apt-get update -q || give_up "apt-get update failed in the folder"
inside apt-get install -y -q --no-install-recommends wine wine64 wine32:i386 xvfb xdotool scrot openbox \
  fonts-dejavu-core \
  || give_up "Wine could not be installed"
inside apt-get clean
touch "$stamp"
