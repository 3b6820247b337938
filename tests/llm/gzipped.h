// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace autodevos {

/// `bytes`, that many times over, as gzip has them.
inline QByteArray gzipped(QByteArray bytes, int times = 1)
{
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(bytes.size() * times / 500 + bytes.size() + 64, Qt::Uninitialized);
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    for (int i = 1; i <= times; ++i) {
        z.next_in = reinterpret_cast<Bytef *>(bytes.data());
        z.avail_in = static_cast<uInt>(bytes.size());
        deflate(&z, i < times ? Z_NO_FLUSH : Z_FINISH);
    }
    packed.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return packed;
}

} // namespace autodevos
