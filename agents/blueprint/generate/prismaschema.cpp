// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/prismaschema.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// One column as Prisma and as SQLite see it.
struct Column {
    QString name;
    QString type; ///< Prisma's scalar type
    bool required = true;
    bool unique = false;
    QString prismaDefault = {}; ///< inside @default(…)
    QString sqlDefault = {};
    bool isId = false;
    bool isUpdateTime = false;
};

struct ForeignKey {
    QString column;
    QString target;
    QString onDelete;
};

/// A relation member that has no column of its own.
struct Member {
    QString name;
    QString type;
    QString attribute;
};

struct Table {
    QString name;
    QVector<Column> columns;
    QVector<Member> members;
    QVector<ForeignKey> keys;
    QVector<QStringList> uniques;
    QVector<QString> indexes;
};

struct JoinTable {
    QString name;
    QString first;
    QString second;
};

QString scalarType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Duration:
    case FieldType::Rating:
        return u"Int"_s;
    case FieldType::Number:
        return u"Float"_s;
    case FieldType::Boolean:
        return u"Boolean"_s;
    case FieldType::DateTime:
        return u"DateTime"_s;
    default:
        return u"String"_s;
    }
}

QString sqlType(const QString &scalar)
{
    if (scalar == "Int"_L1)
        return u"INTEGER"_s;
    if (scalar == "Float"_L1)
        return u"REAL"_s;
    if (scalar == "Boolean"_L1)
        return u"BOOLEAN"_s;
    return scalar == "DateTime"_L1 ? u"DATETIME"_s : u"TEXT"_s;
}

QString prismaString(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + value + u'"';
}

QString sqlString(QString value)
{
    return u'\'' + value.replace(u'\'', u"''"_s) + u'\'';
}

Column columnOf(const Field &field)
{
    Column column;
    column.name = field.name;
    column.type = scalarType(field.type);
    column.required = field.required || field.type == FieldType::Boolean || field.type == FieldType::List ||
                      (field.type == FieldType::Enum && !data::initialValue(field).isEmpty());
    column.unique = field.unique;
    const QString initial = data::initialValue(field);
    if (!initial.isEmpty()) {
        const bool isText = column.type == "String"_L1;
        column.prismaDefault = isText ? prismaString(initial) : initial;
        column.sqlDefault = isText ? sqlString(initial) : initial;
    }
    return column;
}

Column idColumn()
{
    return {.name = u"id"_s, .type = u"Int"_s, .prismaDefault = u"autoincrement()"_s, .isId = true};
}

QVector<Column> timeColumns()
{
    return {{.name = u"createdAt"_s,
             .type = u"DateTime"_s,
             .prismaDefault = u"now()"_s,
             .sqlDefault = u"CURRENT_TIMESTAMP"_s},
            {.name = u"updatedAt"_s, .type = u"DateTime"_s, .isUpdateTime = true}};
}

void addReverses(Table &table, const Domain &domain, const QString &target)
{
    for (const data::Reverse &reverse : data::reversesOf(domain, target)) {
        table.members.append({reverse.name, naming::typeName(*reverse.entity) + u"[]"_s,
                              u"@relation(\"%1\")"_s.arg(data::relationName(*reverse.entity, *reverse.relation))});
    }
}

void addRelation(Table &table, const Domain &domain, const Entity &entity, const Relation &relation)
{
    const QString target = relation.target == "User"_L1 ? relation.target : naming::typeName(relation.target);
    const QString name = data::relationName(entity, relation);
    if (relation.many) {
        table.members.append({relation.name, target + u"[]"_s, u"@relation(\"%1\")"_s.arg(name)});
        return;
    }
    const QString column = naming::idName(relation);
    const QString onDelete = data::onDelete(domain, entity, relation);
    table.columns.append({.name = column, .type = u"Int"_s, .required = relation.required});
    table.members.append(
        {relation.name, target + (relation.required ? u""_s : u"?"_s),
         u"@relation(\"%1\", fields: [%2], references: [id], onDelete: %3)"_s.arg(name, column, onDelete)});
    table.keys.append({column, target, onDelete});
}

void addIndexes(Table &table, const Entity &entity)
{
    const QStringList together = data::uniqueColumns(entity);
    if (together.size() == 1) {
        for (Column &column : table.columns)
            column.unique = column.unique || column.name == together.constFirst();
    } else if (together.size() > 1) {
        table.uniques.append(together);
    }
    for (const Relation &relation : entity.relations) {
        const QString column = naming::idName(relation);
        const bool isCovered = !together.isEmpty() && together.constFirst() == column;
        if (!relation.many && !isCovered)
            table.indexes.append(column);
    }
}

Table entityTable(const Domain &domain, const Entity &entity)
{
    Table table;
    table.name = naming::typeName(entity);
    table.columns.append(idColumn());
    for (const Field &field : entity.fields)
        table.columns.append(columnOf(field));
    for (const Relation &relation : entity.relations)
        addRelation(table, domain, entity, relation);
    table.columns += timeColumns();
    addReverses(table, domain, entity.name);
    addIndexes(table, entity);
    return table;
}

Table userTable(const Domain &domain)
{
    Table table;
    table.name = u"User"_s;
    table.columns = {idColumn(),
                     {.name = u"name"_s, .type = u"String"_s},
                     {.name = u"email"_s, .type = u"String"_s, .unique = true},
                     {.name = u"passwordHash"_s, .type = u"String"_s},
                     {.name = u"role"_s, .type = u"String"_s}};
    table.columns += timeColumns();
    addReverses(table, domain, u"User"_s);
    return table;
}

Table pageTable()
{
    Table table;
    table.name = u"ContentPage"_s;
    table.columns = {idColumn(),
                     {.name = u"slug"_s, .type = u"String"_s, .unique = true},
                     {.name = u"title"_s, .type = u"String"_s},
                     {.name = u"body"_s, .type = u"String"_s}};
    table.columns += timeColumns();
    return table;
}

QVector<Table> tablesOf(const Domain &domain)
{
    QVector<Table> tables{userTable(domain)};
    for (const Entity &entity : domain.entities)
        tables.append(entityTable(domain, entity));
    if (domain.has(CapabilityKind::Content))
        tables.append(pageTable());
    return tables;
}

QVector<JoinTable> joinTablesOf(const Domain &domain)
{
    QVector<JoinTable> tables;
    for (const Entity &entity : domain.entities) {
        for (const Relation &relation : entity.relations) {
            if (!relation.many)
                continue;
            QStringList sides{naming::typeName(entity),
                              relation.target == "User"_L1 ? relation.target : naming::typeName(relation.target)};
            std::sort(sides.begin(), sides.end());
            tables.append({u'_' + data::relationName(entity, relation), sides.constFirst(), sides.constLast()});
        }
    }
    // Prisma walks the models and takes each relation at the side that comes first by name.
    QStringList models{u"User"_s};
    for (const Entity &entity : domain.entities)
        models.append(naming::typeName(entity));
    std::stable_sort(tables.begin(), tables.end(), [&](const JoinTable &x, const JoinTable &y) {
        return models.indexOf(x.first) < models.indexOf(y.first);
    });
    return tables;
}

QString attributes(const Column &column)
{
    QStringList parts;
    if (column.isId)
        parts.append(u"@id"_s);
    if (column.unique)
        parts.append(u"@unique"_s);
    if (!column.prismaDefault.isEmpty())
        parts.append(u"@default(%1)"_s.arg(column.prismaDefault));
    if (column.isUpdateTime)
        parts.append(u"@updatedAt"_s);
    return parts.join(u' ');
}

/// Members in the columns in which `prisma format` puts them.
QString modelText(const Table &table)
{
    QVector<Member> rows;
    for (const Column &column : table.columns)
        rows.append({column.name, column.type + (column.required ? u""_s : u"?"_s), attributes(column)});
    rows += table.members;
    qsizetype nameWidth = 0;
    qsizetype typeWidth = 0;
    for (const Member &row : rows) {
        nameWidth = std::max(nameWidth, row.name.size());
        typeWidth = std::max(typeWidth, row.type.size());
    }
    QString text = u"model %1 {\n"_s.arg(table.name);
    for (const Member &row : rows) {
        QString line =
            u"  "_s + row.name.leftJustified(nameWidth + 1) + row.type.leftJustified(typeWidth + 1) + row.attribute;
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    if (!table.uniques.isEmpty() || !table.indexes.isEmpty())
        text += u'\n';
    for (const QStringList &unique : table.uniques)
        text += u"  @@unique([%1])\n"_s.arg(unique.join(u", "_s));
    for (const QString &index : table.indexes)
        text += u"  @@index([%1])\n"_s.arg(index);
    return text + u"}\n"_s;
}

QString sqlAction(const QString &action)
{
    return action == "Cascade"_L1 ? u"CASCADE"_s : action == "SetNull"_L1 ? u"SET NULL"_s : u"RESTRICT"_s;
}

QString foreignKeySql(const QString &table, const ForeignKey &key)
{
    return u"CONSTRAINT \"%1_%2_fkey\" FOREIGN KEY (\"%2\") REFERENCES \"%3\" (\"id\") ON DELETE %4 ON UPDATE CASCADE"_s
        .arg(table, key.column, key.target, sqlAction(key.onDelete));
}

QString createTable(const QString &name, const QStringList &lines)
{
    return u"-- CreateTable\nCREATE TABLE \"%1\" (\n    %2\n);\n"_s.arg(name, lines.join(u",\n    "_s));
}

QString tableSql(const Table &table)
{
    QStringList lines;
    for (const Column &column : table.columns) {
        QString line = u"\"%1\" %2"_s.arg(column.name, sqlType(column.type));
        if (column.required)
            line += u" NOT NULL"_s;
        if (column.isId)
            line += u" PRIMARY KEY AUTOINCREMENT"_s;
        if (!column.sqlDefault.isEmpty())
            line += u" DEFAULT "_s + column.sqlDefault;
        lines.append(line);
    }
    for (const ForeignKey &key : table.keys)
        lines.append(foreignKeySql(table.name, key));
    return createTable(table.name, lines);
}

QString joinTableSql(const JoinTable &table)
{
    return createTable(table.name, {u"\"A\" INTEGER NOT NULL"_s, u"\"B\" INTEGER NOT NULL"_s,
                                    foreignKeySql(table.name, {u"A"_s, table.first, u"Cascade"_s}),
                                    foreignKeySql(table.name, {u"B"_s, table.second, u"Cascade"_s})});
}

QString indexSql(const QString &name, const QString &table, const QStringList &columns, bool isUnique)
{
    return u"-- CreateIndex\nCREATE %1INDEX \"%2\" ON \"%3\"(\"%4\");\n"_s.arg(isUnique ? u"UNIQUE "_s : u""_s, name,
                                                                               table, columns.join(u"\", \""_s));
}

QStringList indexesSql(const Table &table)
{
    QStringList parts;
    for (const Column &column : table.columns) {
        if (column.unique)
            parts.append(indexSql(table.name + u'_' + column.name + u"_key"_s, table.name, {column.name}, true));
    }
    for (const QString &index : table.indexes)
        parts.append(indexSql(table.name + u'_' + index + u"_idx"_s, table.name, {index}, false));
    for (const QStringList &unique : table.uniques)
        parts.append(indexSql(table.name + u'_' + unique.join(u'_') + u"_key"_s, table.name, unique, true));
    return parts;
}

} // namespace

QString prismaSchema(const Domain &records)
{
    const Domain domain = withTables(records);
    QStringList blocks{
        u"generator client {\n  provider = \"prisma-client\"\n  output   = \"../src/generated/prisma\"\n}\n"_s,
        u"datasource db {\n  provider = \"sqlite\"\n}\n"_s};
    for (const Table &table : tablesOf(domain))
        blocks.append(modelText(table));
    return blocks.join(u'\n');
}

QString migrationSql(const Domain &records)
{
    const Domain domain = withTables(records);
    QStringList parts;
    const QVector<Table> tables = tablesOf(domain);
    const QVector<JoinTable> joins = joinTablesOf(domain);
    for (const Table &table : tables)
        parts.append(tableSql(table));
    for (const JoinTable &table : joins)
        parts.append(joinTableSql(table));
    for (const Table &table : tables)
        parts += indexesSql(table);
    for (const JoinTable &table : joins) {
        parts.append(indexSql(table.name + u"_AB_unique"_s, table.name, {u"A"_s, u"B"_s}, true));
        parts.append(indexSql(table.name + u"_B_index"_s, table.name, {u"B"_s}, false));
    }
    return parts.join(u'\n');
}

} // namespace autodevos
