#!/bin/sh
# Runs a command with an ssh server of its own on this machine (Debian: openssh-server, openssh-client), in a folder that takes its keys;
# ends it after it. SSH_HERE is what GNU parallel takes for a host.
#
#   sh sshd-here.sh FOLDER COMMAND…
set -eu
folder=$1; shift
mkdir -p "$folder" /run/sshd
chmod 700 "$folder"
rm -f "$folder/host" "$folder/user"
ssh-keygen -q -t ed25519 -N '' -f "$folder/host"
ssh-keygen -q -t ed25519 -N '' -f "$folder/user"
cp "$folder/user.pub" "$folder/authorized_keys"
/usr/sbin/sshd -f /dev/null -p 16822 -h "$folder/host" -o ListenAddress=127.0.0.1 -o AuthorizedKeysFile="$folder/authorized_keys" \
  -o PidFile="$folder/sshd.pid" -o StrictModes=no -o UsePAM=no -o PermitRootLogin=prohibit-password -o MaxStartups=100
trap 'kill "$(cat "$folder/sshd.pid")"' EXIT INT TERM
export SSH_HERE="ssh -p 16822 -i $folder/user -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR 127.0.0.1"
"$@"
