// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace draftt
{

/// One run of a program. In its line `HOST` stands for the address of the demo workspace, and `CONNECTION`
/// for the options that name it and its client id, with the secret on standard input.
struct Cell {
    QString line;      ///< `draftt-connect check CONNECTION --json`
    QByteArray answer; ///< output, errors and exit code, with words for what differs from run to run
    QString complaint; ///< why the run is worth nothing; empty: it is worth something
};

/// What one golden file holds.
struct GoldenFile {
    QString name;  ///< below tests/golden/files, without `.txt`
    QString title; ///< its first line
    QList<Cell> cells;
    QString scenario = {}; ///< of the demo workspace that each cell gets for itself; empty: it needs none
    QString script = {};   ///< what the admin of the workspace runs before
    bool waits = false;    ///< the programs wait most of the time
};

} // namespace draftt
