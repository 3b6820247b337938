// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/filelist.h"
#include "agents/blueprint/generate/frontendcode.h"
#include "agents/blueprint/generate/frontenddrawings.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendlook.h"
#include "agents/blueprint/generate/frontendtheme.h"
#include "agents/blueprint/generate/generator.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/sitecode.h"
#include "agents/blueprint/generate/sitedomain.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const auto kVocabulary = "backend/seed/vocabulary.json"_L1;

/// The modules that work in a browser alone.
QVector<Module> toolsOf(const Domain &domain)
{
    QVector<Module> tools = modulesOf(domain);
    tools.removeIf([](const Module &module) {
        return module.kind != CapabilityKind::Calculator && module.kind != CapabilityKind::Converter &&
               module.kind != CapabilityKind::Scoreboard;
    });
    return tools;
}

/// Results of calculators are kept and copied, and say so.
bool hasToasts(const QVector<Module> &tools)
{
    return std::any_of(tools.begin(), tools.end(),
                       [](const Module &tool) { return tool.kind == CapabilityKind::Calculator; });
}

View flagView(bool isSet)
{
    return View{isSet ? View::type::bool_true : View::type::bool_false};
}

/// What the frontend's templates and the site's own ask for.
View siteView(const Domain &domain)
{
    View view = factsView(domain, frontendFacts(domain));
    view.set("hasRecords", flagView(!shown::publicEntities(domain).isEmpty()));
    view.set("hasFaq", flagView(domain.has(CapabilityKind::Faq)));
    view.set("hasContact", flagView(domain.has(CapabilityKind::Contact)));
    const QVector<Module> tools = toolsOf(domain);
    view.set("hasTools", flagView(!tools.isEmpty()));
    view.set("hasToasts", flagView(hasToasts(tools)));
    view.set("hasCompare", flagView(domain.has(CapabilityKind::Compare)));
    view.set("appProof", utf8(proofs::tag(domain.requirements)));
    view.set("faqProof", utf8(proofs::tag(proofs::ofCapability(domain, CapabilityKind::Faq))));
    view.set("compareProof", utf8(proofs::tag(proofs::ofCapability(domain, CapabilityKind::Compare))));
    return view;
}

/// Words of templates that are shared with projects that have a server: what those read from its API is an entry of
/// the site here, and there is no side of it but the public one.
GeneratedFile inWordsOfSite(const GeneratedFile &file)
{
    return {file.path, [content = file.content] {
                Result<QString> text = content();
                if (text)
                    text->replace("ApiRecord"_L1, "SiteEntry"_L1).replace("publicPages"_L1, "pages"_L1);
                return text;
            }};
}

/// Adds files under `site/`, from the templates of the site or from those of the frontend.
class SiteList {
public:
    explicit SiteList(FileList &files)
        : m_files(files)
    {
    }

    /// As they are; templates may hold braces of their own.
    void own(const QString &folder, const QString &names) { copy(folder, names, u"site/"_s); }
    void shared(const QString &folder, const QString &names) { copy(folder, names, u"frontend/"_s); }
    /// Filled with the facts.
    void ownFilled(const QString &folder, const QString &names) { fill(folder, names, u"site/"_s); }
    void sharedFilled(const QString &folder, const QString &names) { fill(folder, names, u"frontend/"_s); }

private:
    void copy(const QString &folder, const QString &names, const QString &source)
    {
        for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
            const QString path = u"site/"_s + folder + name;
            if (!m_files.has(path))
                m_files.copy(path, source + folder + name);
        }
    }
    void fill(const QString &folder, const QString &names, const QString &source)
    {
        for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
            m_files.fill(u"site/"_s + folder + name, source + folder + name, siteView);
    }

    FileList &m_files;
};

void addGround(FileList &files, SiteList &site)
{
    site.ownFilled(u"content/"_s, u"README.md"_s);
    site.ownFilled({}, u"package.json"_s);
    site.own({}, u"index.html vite.config.ts tsconfig.app.json"_s);
    site.shared({}, u"tsconfig.json tsconfig.node.json"_s);
    site.own(u"scripts/"_s, u"prerender.mjs server.mjs start.mjs"_s);
    files.fill(u"site/public/favicon.svg"_s, u"frontend/public/favicon.svg"_s, themeView);
    files.fill(u"site/public/scheme.js"_s, u"site/public/scheme.js"_s, themeView);
    files.fill(u"site/src/index.css"_s, u"frontend/src/index.css"_s, themeView);
    site.own(u"src/"_s, u"main.tsx server.tsx"_s);
    site.ownFilled(u"src/"_s, u"App.tsx App.test.tsx sitePages.ts"_s);
    site.own(u"src/test/"_s, u"Address.tsx openSite.tsx setup.ts"_s);
    site.own(u"src/ui/"_s, u"scheme.ts SchemeToggle.tsx"_s);
    site.shared(u"src/ui/"_s, u"EmptyState.tsx Icon.tsx PageHeader.tsx useTitle.ts"_s);
    site.ownFilled(u"src/layout/"_s, u"menu.ts"_s);
    site.shared(u"src/layout/"_s, u"Brand.tsx MenuBar.tsx MenuLinks.tsx MoreLinks.tsx SkipLink.tsx"_s);
    site.sharedFilled(u"src/layout/"_s, u"MenuLink.tsx SiteFooter.tsx SiteLayout.tsx"_s);
    site.ownFilled(u"src/pages/"_s, u"HomePage.tsx"_s);
    site.shared(u"src/pages/"_s, u"NotFoundPage.tsx"_s);
    files.make(u"site/src/site.ts"_s, sitecode::siteFile);
    files.make(u"site/content/site.json"_s, sitecode::settingsFile);
    if (!sitecode::contentFile(files.domain()).isEmpty())
        files.make(u"site/src/content.ts"_s, sitecode::contentFile);
}

void addFields(FileList &files, SiteList &site, const FrontendFacts &facts)
{
    const QString folder = u"src/fields/"_s;
    const auto has = [&facts](FieldType type) {
        return facts.fieldTypes.contains(type);
    };
    files.make(u"site/src/fields/index.ts"_s,
               [](const Domain &domain) { return frontendcode::fieldKindsFile(frontendFacts(domain)); });
    site.own(folder, u"kind.ts text-values.ts"_s);
    for (const FieldType type : facts.fieldTypes)
        site.own(folder, naming::kebab(shown::kindName(type)) +
                             (type == FieldType::String || type == FieldType::Time ? u".ts"_s : u".tsx"_s));
    if (has(FieldType::String) || has(FieldType::Time))
        site.shared(folder, u"PlainText.tsx"_s);
    if (has(FieldType::Integer) || has(FieldType::Number) || has(FieldType::Money))
        site.own(folder, u"number-values.ts"_s);
    if (has(FieldType::Url) || has(FieldType::File))
        site.own(folder, u"OutsideLink.tsx"_s);
    if (has(FieldType::List))
        site.own(folder, u"list-values.ts"_s);
    if (has(FieldType::Colour))
        site.shared(u"src/ui/"_s, u"colourName.ts"_s);
    if (has(FieldType::Enum))
        site.shared(u"src/ui/"_s, u"Badge.tsx"_s);
    if (has(FieldType::Rating))
        site.shared(u"src/ui/"_s, u"Stars.tsx"_s);
}

void addRecords(FileList &files, SiteList &site, const FrontendFacts &facts)
{
    const QString folder = u"src/records/"_s;
    site.own(u"src/"_s, u"hydrated.ts"_s);
    site.own(folder, u"entries.ts narrow.ts Readings.tsx RecordRows.tsx ReferenceLink.tsx teaser.ts"_s);
    site.ownFilled(folder, u"addresses.ts listState.ts types.ts"_s);
    site.shared(folder, u"define.ts Emblem.tsx Fact.tsx ListHeader.tsx Member.tsx members.ts SearchInput.tsx"_s);
    site.sharedFilled(folder, u"RecordCards.tsx"_s);
    site.shared(u"src/reading/"_s, u"Articles.tsx"_s);
    site.ownFilled(u"src/pages/"_s, u"ListPage.tsx RecordPage.tsx"_s);
    site.own(u"src/test/"_s, u"describeEntity.tsx"_s);
    site.shared(u"src/test/"_s, u"titled.ts"_s);
    site.shared(u"src/ui/"_s, u"Avatar.tsx Button.tsx Spinner.tsx tone.ts words.ts"_s);
    site.sharedFilled(u"src/ui/"_s, u"Picture.tsx"_s);
    if (facts.hasRaised)
        site.shared(folder, u"Raised.tsx"_s);
    if (facts.hasDays)
        site.shared(u"src/ui/"_s, u"DayBadge.tsx"_s);
    if (facts.hasFilters) {
        site.sharedFilled(folder, u"ListFilters.tsx"_s);
        site.shared(folder, u"scale.ts scale.test.ts SelectFilter.tsx"_s);
    }
    if (facts.hasTags())
        site.sharedFilled(folder, u"Tags.tsx"_s);
    if (facts.hasInlines) {
        site.own(folder, u"InlineEntries.tsx"_s);
        site.own(u"src/test/"_s, u"describeInline.tsx"_s);
    }
    if (facts.hasChildren)
        site.own(folder, u"ChildEntries.tsx"_s);
    if (facts.hasInlines || facts.hasChildren)
        site.own(folder, u"nested.ts"_s);
    if (files.domain().has(CapabilityKind::Compare)) {
        site.own(u"src/compare/"_s, u"ComparePage.tsx"_s);
        site.ownFilled(u"src/compare/"_s, u"ComparePage.test.tsx"_s);
        files.fill(u"site/src/compare/CompareTable.tsx"_s, u"modules/compare/frontend/src/compare/CompareTable.tsx"_s,
                   siteView);
    }
    files.make(u"site/src/registry.ts"_s,
               [](const Domain &domain) { return frontendcode::registryFile(domain, frontendFacts(domain)); });
    for (const Entity &entity : files.domain().entities) {
        const QString base = u"site/src/entities/"_s + naming::fileName(entity);
        files.makeFor(entity, base + u".ts"_s, [](const Domain &domain, const Entity &one) {
            return frontendcode::entityFile(domain, frontendFacts(domain), one);
        });
        files.makeFor(entity, base + u".test.tsx"_s, sitecode::entityTestFile);
        const QString name = entity.name;
        files.makeWith(u"site/content/%1.json"_s.arg(sitecode::contentName(entity)), kVocabulary,
                       [name](const Domain &domain, const QJsonObject &vocabulary) {
                           return sitecode::recordsFile(domain, *domain.entity(name), vocabulary);
                       });
    }
}

/// Pictures that are drawn, for records and pages without a photo.
void addCovers(FileList &files, SiteList &site)
{
    site.shared(u"src/ui/"_s,
                u"compositions.ts Cover.tsx drawn.ts drawn.test.ts Portrait.tsx scenes.ts things.ts titleIcon.ts "
                "titleIcon.test.ts"_s);
    files.makeWith(u"site/src/ui/drawings.ts"_s, u"frontend/drawings.json"_s, u"backend/seed/vocabulary.json"_s,
                   frontendcode::drawingsFile);
}

void addPages(FileList &files, SiteList &site, const FrontendFacts &facts, const QVector<Field> &contact)
{
    const bool hasFaq = files.domain().has(CapabilityKind::Faq);
    if (facts.hasTextPages) {
        site.own(u"src/pages/"_s, u"MorePages.tsx TextPage.tsx"_s);
        site.ownFilled(u"src/pages/"_s, u"TextPage.test.tsx"_s);
        files.makeWith(u"site/content/pages.json"_s, kVocabulary, sitecode::pagesFile);
    }
    if (hasFaq) {
        site.own(u"src/pages/"_s, u"FaqPage.tsx"_s);
        site.ownFilled(u"src/pages/"_s, u"FaqPage.test.tsx"_s);
        files.make(u"site/content/faq.json"_s, sitecode::questionsFile);
    }
    if (facts.hasTextPages || hasFaq || facts.fieldTypes.contains(FieldType::Text))
        site.shared(u"src/ui/"_s, u"Paragraphs.tsx"_s);
    const bool hasCards = facts.hasTextPages || !contact.isEmpty();
    if (hasCards)
        site.shared(u"src/pages/"_s, u"SiteCard.tsx"_s);
    if (hasCards || !shown::publicEntities(files.domain()).isEmpty())
        addCovers(files, site);
    if (contact.isEmpty())
        return;
    site.own(u"src/contact/"_s, u"ContactField.tsx ContactPage.tsx letter.ts"_s);
    site.ownFilled(u"src/contact/"_s, u"ContactPage.test.tsx"_s);
    site.shared(u"src/ui/"_s, u"Labelled.tsx"_s);
    files.make(u"site/src/contact/inputs.ts"_s,
               [contact](const Domain &) { return sitecode::contactInputsFile(contact); });
}

void addTools(FileList &files, SiteList &site, const QVector<Module> &tools)
{
    if (tools.isEmpty())
        return;
    site.own(u"src/"_s, u"hydrated.ts"_s);
    site.ownFilled(u"src/pages/"_s, u"ToolPage.tsx"_s);
    site.own(u"src/test/"_s, u"render.tsx"_s);
    site.shared(u"src/ui/"_s, u"Button.tsx Form.tsx Labelled.tsx Notice.tsx Spinner.tsx"_s);
    if (hasToasts(tools))
        site.shared(u"src/ui/"_s, u"ToastProvider.tsx toasts.ts"_s);
    if (files.domain().has(CapabilityKind::Scoreboard))
        site.shared(u"src/ui/"_s, u"ConfirmDialog.tsx ConfirmDialog.test.tsx"_s);
    files.make(u"site/src/tools.ts"_s, [tools](const Domain &) { return sitecode::toolsFile(tools); });
}

/// The files of the modules at the place that they have here.
GeneratedFiles toolFiles(const QVector<Module> &tools, const TemplateStore &templates)
{
    GeneratedFiles all;
    for (const Module &tool : tools) {
        for (const GeneratedFile &file : filesOf(tool, templates)) {
            static const QString there = u"frontend/"_s;
            if (file.path.startsWith(there))
                all.append({u"site/"_s + file.path.mid(there.size()), file.content});
        }
    }
    return all;
}

} // namespace

GeneratedFiles siteFiles(const Domain &domain, const TemplateStore &templates)
{
    const Domain held = siteDomain(domain);
    const FrontendFacts facts = frontendFacts(held);
    FileList files(held, templates);
    SiteList site(files);
    addGround(files, site);
    for (const OpeningFile &file : openingFiles(held, facts))
        files.fill(u"site/"_s + file.path, u"frontend/"_s + file.templateName, siteView);
    if (!shown::publicEntities(held).isEmpty()) {
        addFields(files, site, facts);
        addRecords(files, site, facts);
    }
    addPages(files, site, facts, contactFields(domain));
    addTools(files, site, toolsOf(held));
    GeneratedFiles made = files.take() + toolFiles(toolsOf(held), templates);
    std::transform(made.begin(), made.end(), made.begin(), inWordsOfSite);
    return made;
}

GeneratedFiles siteE2eFiles(const Domain &domain, const TemplateStore &templates)
{
    const Domain held = siteDomain(domain);
    FileList files(held, templates);
    for (const QString &name : {u"browser.mjs"_s, u"report.mjs"_s})
        files.copy(u"e2e/"_s + name, u"e2e/"_s + name);
    files.fill(u"e2e/run.mjs"_s, u"e2e-site/run.mjs"_s, siteView);
    files.copy(u"e2e/site.mjs"_s, u"e2e-site/site.mjs"_s);
    files.make(u"e2e/domain.mjs"_s, sitecode::e2eDomainFile);
    GeneratedFiles made = files.take();
    const QVector<Module> tools = toolsOf(held);
    for (const Module &tool : tools) {
        for (const GeneratedFile &file : filesOf(tool, templates)) {
            if (file.path.startsWith("e2e/"_L1))
                made.append(file);
        }
    }
    if (!tools.isEmpty())
        made.append(scenariosOf(held, tools, templates));
    return made;
}

} // namespace autodevos
