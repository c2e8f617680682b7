// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/pasted.h"

#include <algorithm>
#include <optional>

/// What speaks for each part of a connection. Used by this room only.
namespace draftt::pasted
{

/// Values for one thing, each with where it stood.
template <typename T> class Candidates
{
public:
    void add(const T &value, const PastedOrigin &origin)
    {
        // What is named goes before what only looks like it: several UUIDs may stand in a mail.
        const bool isShape = origin.form == PastedForm::Shape;
        if (!isShape && m_isShape)
            m_values.clear();
        if (isShape && !m_isShape && !m_values.isEmpty())
            return;
        m_isShape = isShape;
        const auto isSame = [&value](const PastedValue<T> &known) { return known.value == value; };
        if (std::none_of(m_values.begin(), m_values.end(), isSame))
            m_values += PastedValue<T>{value, origin};
    }

    [[nodiscard]] const QList<PastedValue<T>> &values() const { return m_values; }
    [[nodiscard]] std::optional<PastedValue<T>> only() const
    {
        return m_values.size() == 1 ? std::optional(m_values.constFirst()) : std::nullopt;
    }

private:
    QList<PastedValue<T>> m_values;
    bool m_isShape = false;
};

/// Addresses are one thing by their host; one of them may know more, or name another of its workspaces.
class Addresses
{
public:
    void add(const PastedAddress &address, const PastedOrigin &origin)
    {
        for (auto &known : m_values) {
            if (known.value.host != address.host)
                continue;
            auto &id = known.value.workspaceId;
            known.value.idsDiffer |= address.idsDiffer || (!id.isEmpty() && !address.workspaceId.isEmpty() &&
                                                           id != address.workspaceId);
            id = id.isEmpty() ? address.workspaceId : id;
            return;
        }
        m_values += PastedValue<PastedAddress>{address, origin};
    }

    [[nodiscard]] const QList<PastedValue<PastedAddress>> &values() const { return m_values; }

private:
    QList<PastedValue<PastedAddress>> m_values;
};

} // namespace draftt::pasted
