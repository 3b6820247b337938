// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>
#include <stop_token>

namespace autodevos {

class Session;

/// Which model the person wants, and where it is reached.
struct ModelWish {
    QString model;        ///< "provider/name"; "blueprint" is the built-in one
    QString baseUrl = {}; ///< empty: the provider's own address
    [[nodiscard]] bool isBuiltIn() const { return model == QLatin1String("blueprint"); }
    /// As it stands in the settings: the name, and after a blank where it is reached.
    [[nodiscard]] static ModelWish parse(const QString &text)
    {
        const QString words = text.simplified();
        return {words.section(QLatin1Char(' '), 0, 0), words.section(QLatin1Char(' '), 1)};
    }
    [[nodiscard]] QString toText() const { return baseUrl.isEmpty() ? model : model + QLatin1Char(' ') + baseUrl; }
    friend bool operator==(const ModelWish &, const ModelWish &) = default;
};

/// A provider as the window offers it.
struct ModelProvider {
    QString name;
    QString address; ///< its own; empty: it has to be named
    bool isUsable = false;
    QString problem; ///< when not usable: what is missing and what mends it
};

/// What providers are asked: blocks on network or keyring, so it is called in the pool. Thread-safe. A job holds a
/// share of it and touches nothing else, so that it may outlive the dialog, the window and the source. Ends soon, as
/// Cancelled or with what is known so far, when `stop` is requested.
class ModelDirectory {
public:
    ModelDirectory() = default;
    ModelDirectory(const ModelDirectory &) = delete;
    ModelDirectory &operator=(const ModelDirectory &) = delete;
    virtual ~ModelDirectory() = default;

    [[nodiscard]] virtual QVector<ModelProvider> providers(const std::stop_token &stop) = 0;
    [[nodiscard]] virtual Result<QStringList> modelsOf(const QString &provider, const QString &baseUrl,
                                                       const std::stop_token &stop) = 0;
    /// Asks the model in a call or two what it can do, which is remembered. True: it calls tools by itself.
    [[nodiscard]] virtual Result<bool> test(const ModelWish &wish, const std::stop_token &stop) = 0;
    /// Replaces the provider's keys in the system's keyring; they go nowhere else.
    [[nodiscard]] virtual Status storeKey(const QString &provider, const QByteArray &key,
                                          const std::stop_token &stop) = 0;
};

/// What can answer. Owned by the program's start, outlives the window. Main thread; never waits.
class ModelSource {
public:
    ModelSource() = default;
    ModelSource(const ModelSource &) = delete;
    ModelSource &operator=(const ModelSource &) = delete;
    virtual ~ModelSource() = default;

    [[nodiscard]] virtual ModelWish wish() const = 0;
    /// Wishes of before, the latest first.
    [[nodiscard]] virtual QVector<ModelWish> recent() const = 0;
    /// Roles that ask another model, by the role's id.
    [[nodiscard]] virtual QMap<QString, ModelWish> ownModels() const { return {}; }
    /// Refused where there is no such model; changes nothing and asks nobody.
    [[nodiscard]] virtual Status check(const ModelWish &wish) = 0;
    /// Sessions made from now on use it, and it is remembered. Refused where there is no such model.
    [[nodiscard]] virtual Status choose(const ModelWish &wish) = 0;
    /// How it is asked now, for a run to journal (RunOptions::model). Holds no key.
    [[nodiscard]] virtual QJsonObject journaled() const = 0;
    /// Until `choose`, sessions made from now on ask as a run did that is to be gone on with; empty: as was chosen
    /// last. Not remembered. Refused, and nothing changed, where there is no such model any more.
    [[nodiscard]] virtual Status recall(const QJsonObject &model) = 0;
    /// A session that is open goes on with the chosen model from its next plan or run on.
    virtual void use(Session &session) = 0;
    /// Hears of retries, and of models that are down; called in any thread.
    virtual void setNoteSink(std::function<void(const QString &text)> sink) = 0;
    /// Who is asked in the pool.
    [[nodiscard]] virtual std::shared_ptr<ModelDirectory> directory() = 0;
};

} // namespace autodevos
