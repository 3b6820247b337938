// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/generator.h"

#include "agents/blueprint/generate/frontend.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/normalise.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

GeneratedFiles projectFiles(const Domain &domain, const TemplateStore &templates,
                            const QVector<Requirement> &requirements)
{
    const Domain full = normalised(domain);
    GeneratedFiles files = rootFiles(full, templates);
    files += docsFiles(full, templates, requirements);
    files += devopsFiles(full, templates);
    if (full.kind == ProjectKind::Static) {
        files += siteFiles(full, templates);
        files += siteE2eFiles(full, templates);
    } else {
        files += backendFiles(full, templates);
        files += apiTestFiles(full, templates);
        files += frontendFiles(full, templates);
        files += e2eFiles(full, templates);
        files += moduleFiles(full, templates);
    }
    if (full.kind == ProjectKind::Api)
        files.removeIf([](const GeneratedFile &file) {
            return file.path.startsWith("frontend/"_L1) || file.path.startsWith("e2e/"_L1);
        });
    std::sort(files.begin(), files.end(),
              [](const GeneratedFile &a, const GeneratedFile &b) { return a.path < b.path; });
    return files;
}

} // namespace autodevos
