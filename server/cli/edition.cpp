#include "cli/edition.hpp"

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

#include "cli/status.hpp"
#include "edition/signing.hpp"
#include "edition/trust.hpp"
#include "file_text.hpp"
#include "policy/editions.hpp"
#include "store/database.hpp"

namespace tabir::cli {
namespace {

/// Filled while the command line is parsed, read by the subcommand that was called.
struct Asked {
    std::string out;
    std::string key;
    std::string document;
    std::string data;
    std::string public_key;
};

std::string text_of(const std::string& path) {
    auto text = file_text(path);
    if (!text) throw std::runtime_error("cannot read " + path);
    return *std::move(text);
}

void keygen(const Asked& asked) {
    const edition::KeyPair pair = edition::new_key_pair();
    edition::write_secret_key(asked.out, pair.secret);
    std::printf("%s\n", pair.public_key.c_str());
}

void sign(const Asked& asked) {
    const std::string document = text_of(asked.document);
    // What no server would load is not signed either.
    if (const auto edition = policy::load(document); !edition) {
        const Error& error = edition.error();
        throw std::runtime_error(asked.document + ": " + (error.member.empty() ? "" : error.member + ": ") + error.message);
    }
    std::string key = text_of(asked.key);
    if (!key.empty() && key.back() == '\n') key.pop_back();
    const auto signature = edition::sign(key, parse_edition(document)->canonical());
    if (!signature) throw std::runtime_error(asked.key + " is no secret key of `tabir edition keygen`");
    std::printf("%s\n", signature->c_str());
}

void trust(const Asked& asked) {
    if (!edition::is_public_key(asked.public_key)) throw std::runtime_error("`" + asked.public_key + "` is no public key");
    store::Database database(asked.data + "/tabir.db", 1);
    soci::session sql(database.pool());
    store::WriteTransaction transaction(sql);
    edition::trust(sql, asked.public_key);
    transaction.commit();
}

}  // namespace

void add_edition(CLI::App& program, std::optional<int>& status) {
    const auto asked = std::make_shared<Asked>();
    auto* edition = program.add_subcommand("edition", "Sign editions of the policy, and say whose are taken");
    edition->require_subcommand(1);
    const auto add = [&](const char* name, const char* about, void (*command)(const Asked&)) {
        auto* subcommand = edition->add_subcommand(name, about);
        subcommand->callback([asked, command, &status] {
            status = status_of([&] {
                command(*asked);
                return 0;
            });
        });
        return subcommand;
    };

    auto* keys = add("keygen", "Make the city's key pair: the secret key to a file, the public one is printed", keygen);
    keys->add_option("--out", asked->out, "The file of the secret key; must not be there")->required();

    auto* signing = add("sign", "Print the signature of an edition that keeps the charter", sign);
    signing->add_option("--key", asked->key, "The file of the secret key")->required()->check(CLI::ExistingFile);
    signing->add_option("EDITION", asked->document, "The edition's document")->required()->check(CLI::ExistingFile);

    auto* trusting = add("trust", "Take editions that are signed with this key, and none signed with an earlier one", trust);
    trusting->add_option("--data", asked->data, "The data folder")->required()->check(CLI::ExistingDirectory);
    trusting->add_option("PUBLICKEY", asked->public_key, "As `keygen` printed it")->required();
}

}  // namespace tabir::cli
