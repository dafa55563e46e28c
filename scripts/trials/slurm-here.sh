#!/bin/sh
# Runs a command with a Slurm of its own on this machine (munged, slurmctld, slurmd; Debian: munge slurmctld slurmd slurm-client), as
# root, in a folder that takes all that they write; ends them after it.
#
#   sh slurm-here.sh FOLDER COMMAND…
set -eu
folder=$1; shift
name=$(hostname -s)
mkdir -p "$folder/run" "$folder/spool" "$folder/state" "$folder/log"
chmod 700 "$folder/run"
dd if=/dev/urandom of="$folder/munge.key" bs=1 count=1024 2>/dev/null
chmod 600 "$folder/munge.key"
cat > "$folder/slurm.conf" <<CONF
ClusterName=here
SlurmctldHost=$name(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/run/munge.socket
SlurmctldPort=16817
SlurmdPort=16818
SlurmctldPidFile=$folder/run/slurmctld.pid
SlurmdPidFile=$folder/run/slurmd.pid
SlurmctldLogFile=$folder/log/slurmctld.log
SlurmdLogFile=$folder/log/slurmd.log
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
NodeName=$name NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$folder/slurm.conf"
end() {
  for daemon in slurmd slurmctld munged; do
    [ ! -f "$folder/run/$daemon.pid" ] || kill "$(cat "$folder/run/$daemon.pid")" 2>/dev/null || true
  done
}
trap end EXIT INT TERM
munged --force --key-file="$folder/munge.key" --socket="$folder/run/munge.socket" --pid-file="$folder/run/munged.pid" \
  --log-file="$folder/log/munged.log" --seed-file="$folder/run/seed"
slurmctld -f "$SLURM_CONF"
slurmd -f "$SLURM_CONF"
"$@"
