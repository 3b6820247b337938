// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/domainbuilder.h"

/// How a capability that the prompt asks for becomes part of the domain: what it keeps becomes entities, fields and
/// relations with access of their own; what it does becomes a `Capability` that a module of the generator builds.
namespace autodevos {

/// The domain as it stands, with entities, access and state machines made; builders change it.
struct CapabilityContext {
    Domain &domain;
    Draft &draft;
    const language::Lexicon &lexicon;

    /// Adds it once; said again, it takes on the further requirements and fields.
    void add(const Capability &capability) const;
    /// Lists of their own that people look at, in the order of the prompt; without the messages of a contact form.
    [[nodiscard]] QVector<Entity *> lists() const;
    /// Lists a part of the request that is left out, with the reason.
    void leaveOut(const QString &requirement, const QString &reason) const;
};

/// `entity` is what the capability was asked for; null where the prompt names nothing that became an entity.
using CapabilityBuilder = void (*)(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);

/// The builder of a kind as it stands in lexicon/capabilities.tsv; null for those that every project builds in.
[[nodiscard]] CapabilityBuilder builderOf(const QString &kind);

// One function each, in the file of its name.
void buildExport(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity);

} // namespace autodevos
