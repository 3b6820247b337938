// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

namespace autodevos {

using namespace Qt::StringLiterals;

inline Theme theme()
{
    return {.colours = {{u"background"_s, u"light goldenrod"_s, u"#fafad2"_s},
                        {u"component"_s, {}, u"#ffffff"_s},
                        {u"accent"_s, {}, u"#1d4ed8"_s},
                        {u"text"_s, {}, u"#111827"_s}},
            .requirements = {u"R7"_s}};
}

/// One of everything, so that a member that is not written or not read shows in the round trip.
inline Domain clinic()
{
    Domain domain{.name = u"Clinic"_s, .slug = u"clinic"_s, .summary = u"A clinic."_s, .kind = ProjectKind::Content};
    Entity doctor{.name = u"Doctor"_s, .label = u"Doctor"_s, .plural = u"Doctors"_s};
    doctor.fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true, .unique = true, .maximum = 80},
                     {.name = u"opensAt"_s, .label = u"Opens at"_s, .type = FieldType::Time, .initial = u"09:00"_s},
                     {.name = u"closesAt"_s, .label = u"Closes at"_s, .type = FieldType::Time}};
    doctor.titleField = u"name"_s;
    doctor.access = {.read = {u"visitor"_s}, .create = {}, .update = {u"staff"_s}, .remove = {}};
    Entity visit{.name = u"Visit"_s, .label = u"Visit"_s, .plural = u"Visits"_s, .description = u"A visit"_s};
    visit.fields = {{.name = u"date"_s, .label = u"Date"_s, .type = FieldType::Date, .required = true},
                    {.name = u"time"_s, .label = u"Time"_s, .type = FieldType::Time, .required = true},
                    {.name = u"state"_s,
                     .label = u"State"_s,
                     .type = FieldType::Enum,
                     .options = {u"Requested"_s, u"Cancelled"_s},
                     .initial = u"Requested"_s},
                    {.name = u"stars"_s, .label = u"Stars"_s, .type = FieldType::Rating, .minimum = 1, .maximum = 5}};
    visit.relations = {
        {.name = u"doctor"_s, .label = u"Doctor"_s, .target = u"Doctor"_s, .required = true},
        {.name = u"patient"_s, .label = u"Patient"_s, .target = u"User"_s, .required = true, .isActor = true},
        {.name = u"helpers"_s, .label = u"Helpers"_s, .target = u"Doctor"_s, .many = true}};
    visit.presentation = Presentation::Inline;
    visit.parent = u"doctor"_s;
    visit.ownerField = u"patient"_s;
    visit.uniqueTogether = {u"doctor"_s, u"date"_s, u"time"_s};
    visit.access = {.read = {u"owner"_s, u"staff"_s}, .create = {u"user"_s}, .update = {u"owner"_s}, .remove = {}};
    visit.requirements = {u"R1"_s};
    domain.entities = {doctor, visit};
    domain.roles = {{.name = u"staff"_s, .label = u"Staff"_s},
                    {.name = u"doctor"_s, .label = u"Doctor"_s, .canSignUp = true, .profile = u"Doctor"_s}};
    domain.machines = {{.entity = u"Visit"_s,
                        .field = u"state"_s,
                        .initial = u"Requested"_s,
                        .transitions = {{.name = u"cancel"_s,
                                         .label = u"Cancel"_s,
                                         .from = {u"Requested"_s},
                                         .to = u"Cancelled"_s,
                                         .roles = {u"owner"_s, u"staff"_s}}}}};
    domain.rules = {{.kind = RuleKind::NoOverlap,
                     .entity = u"Visit"_s,
                     .resource = u"doctor"_s,
                     .start = u"date"_s,
                     .time = u"time"_s,
                     .minutes = 20,
                     .except = {u"Cancelled"_s},
                     .message = u"Taken."_s,
                     .requirements = {u"R1"_s}},
                    {.kind = RuleKind::WithinHours,
                     .entity = u"Visit"_s,
                     .resource = u"doctor"_s,
                     .start = u"date"_s,
                     .time = u"time"_s,
                     .opens = u"opensAt"_s,
                     .closes = u"closesAt"_s,
                     .message = u"Closed."_s}};
    domain.capabilities = {{.kind = CapabilityKind::Accounts, .requirements = {u"R2"_s}},
                           {.kind = CapabilityKind::Filter, .entity = u"Visit"_s, .fields = {u"state"_s, u"doctor"_s}},
                           {.kind = CapabilityKind::Content, .page = u"About"_s}};
    domain.theme = theme();
    return domain;
}

} // namespace autodevos
