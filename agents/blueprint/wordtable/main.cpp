// SPDX-License-Identifier: GPL-3.0-or-later
// autodevos-wordtable FOLDER OUTPUT: reads WordNet's files and writes the table that language::WordNet looks words up
// in. The layout is described there. Runs while the program is built, never by a user.
#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr int nounClasses = 26; ///< lexicographer files 03 (noun.Tops) to 28 (noun.time)
constexpr int firstNounFile = 3;

struct Word {
    std::array<unsigned, 4> counts{}; ///< noun, verb, adjective, adverb: 0 is none, else 1 + times seen in texts
    std::array<unsigned, nounClasses> seen{};
    int firstClass = 0;
    std::uint32_t classes = 0;
};

using Words = std::map<std::string, Word>;

/// Small letters, at most two words of which the first makes a verb with the second.
bool isKept(const std::string &lemma, bool isVerb)
{
    const auto spaces = std::count(lemma.begin(), lemma.end(), '_');
    return lemma.size() > 1 && lemma.size() < 40 && spaces <= (isVerb ? 1 : 0) &&
           std::all_of(lemma.begin(), lemma.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '_'; });
}

std::string spaced(std::string lemma)
{
    std::replace(lemma.begin(), lemma.end(), '_', ' ');
    return lemma;
}

struct Synset {
    int file = 0;
    bool isName = false; ///< of one person or place: "Einstein", "Paris"
};

std::map<std::string, Synset> readNounSynsets(const std::string &folder)
{
    std::map<std::string, Synset> synsets;
    std::ifstream file(folder + "/data.noun");
    for (std::string line; std::getline(file, line);) {
        if (line.size() > 12 && line[0] != ' ')
            synsets[line.substr(0, 8)] = {std::stoi(line.substr(9, 2)), line.find(" @i ") != std::string::npos};
    }
    return synsets;
}

/// index.POS: lemma, part of speech, number of senses, number of pointers, the pointers, senses, tagged senses,
/// offsets.
void readIndex(Words &words, const std::string &path, std::size_t part, const std::map<std::string, Synset> &synsets)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == ' ')
            continue;
        std::istringstream in(line);
        std::string lemma;
        std::string skipped;
        int senses = 0;
        int pointers = 0;
        in >> lemma >> skipped >> senses >> pointers;
        if (!isKept(lemma, part == 1))
            continue;
        for (int i = 0; i < pointers + 2; ++i)
            in >> skipped;
        Word word;
        bool isName = part == 0;
        for (int i = 0; i < senses && part == 0; ++i) {
            std::string offset;
            in >> offset;
            const Synset &synset = synsets.at(offset);
            isName = isName && synset.isName;
            const int nounClass = synset.file - firstNounFile;
            word.classes |= 1U << static_cast<unsigned>(nounClass);
            if (i == 0)
                word.firstClass = nounClass;
        }
        if (isName)
            continue;
        Word &kept = words[spaced(lemma)];
        kept.counts.at(part) = 1;
        if (part == 0) {
            kept.firstClass = word.firstClass;
            kept.classes = word.classes;
        }
    }
}

/// cntlist.rev: lemma%part:file:id:head:id sense count
void readCounts(Words &words, const std::string &path)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto percent = line.find('%');
        const auto it = words.find(spaced(line.substr(0, percent)));
        if (percent == std::string::npos || it == words.end())
            continue;
        const int part = line[percent + 1] - '0';
        const int lexFile = std::stoi(line.substr(percent + 3, 2));
        const unsigned count = static_cast<unsigned>(std::stoul(line.substr(line.rfind(' ') + 1)));
        const std::size_t index = part == 5 ? 2U : static_cast<std::size_t>(part - 1);
        if (it->second.counts.at(index) == 0)
            continue;
        it->second.counts.at(index) += count;
        if (part == 1)
            it->second.seen.at(static_cast<std::size_t>(lexFile - firstNounFile)) += count;
    }
}

struct Form {
    std::string form;
    std::string lemma;
    char part;
};

void readForms(std::vector<Form> &forms, const std::string &path, char part)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::istringstream in(line);
        std::string form;
        std::string lemma;
        in >> form >> lemma;
        if (isKept(form, false) && isKept(lemma, false))
            forms.push_back({form, lemma, part});
    }
}

class Writer {
public:
    void number(std::uint32_t value)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            m_bytes.push_back(static_cast<char>((value >> shift) & 0xffU));
    }
    void byte(unsigned value) { m_bytes.push_back(static_cast<char>(std::min(value, 255U))); }
    void text(const std::string &text)
    {
        number(static_cast<std::uint32_t>(m_texts.size()));
        m_texts += text;
        m_texts.push_back('\0');
    }
    bool write(const std::string &path) const
    {
        std::ofstream file(path, std::ios::binary);
        file << m_bytes << m_texts;
        return file.good();
    }

private:
    std::string m_bytes;
    std::string m_texts;
};

int dominantClass(const Word &word)
{
    const auto most = std::max_element(word.seen.begin(), word.seen.end());
    return *most == 0 ? word.firstClass : static_cast<int>(most - word.seen.begin());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "Usage: autodevos-wordtable FOLDER OUTPUT\n";
        return 2;
    }
    const std::string folder = argv[1];
    Words words;
    const auto synsets = readNounSynsets(folder);
    readIndex(words, folder + "/index.noun", 0, synsets);
    readIndex(words, folder + "/index.verb", 1, synsets);
    readIndex(words, folder + "/index.adj", 2, synsets);
    readIndex(words, folder + "/index.adv", 3, synsets);
    readCounts(words, folder + "/cntlist.rev");
    std::vector<Form> forms;
    readForms(forms, folder + "/noun.exc", 'n');
    readForms(forms, folder + "/verb.exc", 'v');
    std::stable_sort(forms.begin(), forms.end(), [](const Form &a, const Form &b) { return a.form < b.form; });
    if (words.size() < 50'000 || forms.size() < 3'000) {
        std::cerr << folder << " does not hold the files of WordNet 3\n";
        return 1;
    }
    Writer out;
    out.number(static_cast<std::uint32_t>(words.size()));
    out.number(static_cast<std::uint32_t>(forms.size()));
    for (const auto &[lemma, word] : words) {
        out.text(lemma);
        out.number(word.classes);
        for (const unsigned count : word.counts)
            out.byte(count);
        out.number(static_cast<std::uint32_t>(dominantClass(word)));
    }
    for (const Form &form : forms) {
        out.text(form.form);
        out.text(form.lemma);
        out.number(static_cast<std::uint32_t>(form.part));
    }
    return out.write(argv[2]) ? 0 : 1;
}
