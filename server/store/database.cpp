#include "store/database.hpp"

#include <chrono>
#include <stdexcept>

#include <soci/sqlite3/soci-sqlite3.h>

#include "store/schema.hpp"

namespace tabir::store {
namespace {

constexpr int schema_version = 3;

// The schema is a list of statements; SQLite takes the whole list only through its own function.
void create_tables(soci::session& sql) {
    auto* backend = static_cast<soci::sqlite3_session_backend*>(sql.get_backend());
    const std::string text = "BEGIN IMMEDIATE;" + std::string(schema_text) + "COMMIT;";
    char* message = nullptr;
    if (sqlite_api::sqlite3_exec(backend->conn_, text.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
        const std::string why = message ? message : "unknown error";
        sqlite_api::sqlite3_free(message);
        throw std::runtime_error("cannot create the tables: " + why);
    }
}

bool has_tables(soci::session& sql) {
    int tables = 0;
    sql << "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'", soci::into(tables);
    return tables > 0;
}

void prepare(soci::session& sql) {
    if (!has_tables(sql)) create_tables(sql);
    int version = 0;
    sql << "SELECT version FROM schema_version", soci::into(version);
    if (version != schema_version) {
        throw std::runtime_error("the database has schema " + std::to_string(version) + ", this program needs " +
                                 std::to_string(schema_version));
    }
}

}  // namespace

Milliseconds system_now() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Database::Database(const std::string& file, std::size_t connections) : pool_(connections) {
    for (std::size_t i = 0; i < connections; ++i) {
        soci::session& sql = pool_.at(i);
        sql.open(soci::sqlite3, "dbname=\"" + file + "\" timeout=10");
        sql << "PRAGMA journal_mode = WAL";
        sql << "PRAGMA synchronous = FULL";
        sql << "PRAGMA foreign_keys = ON";
        // What a large sort sets aside would lie in a folder that others use too.
        sql << "PRAGMA temp_store = MEMORY";
        if (i == 0) prepare(sql);
    }
}

WriteTransaction::WriteTransaction(soci::session& sql) : sql_(sql) { sql_ << "BEGIN IMMEDIATE"; }

WriteTransaction::~WriteTransaction() {
    if (!open_) return;
    try {
        sql_ << "ROLLBACK";
    } catch (const soci::soci_error&) {
        // SQLite has rolled back by itself already.
    }
}

void WriteTransaction::commit() {
    sql_ << "COMMIT";
    open_ = false;
}

Snapshot::Snapshot(soci::session& sql) : sql_(sql) { sql_ << "BEGIN"; }

Snapshot::~Snapshot() {
    try {
        sql_ << "COMMIT";
    } catch (const soci::soci_error&) {
        // Nothing was written, so nothing is lost.
    }
}

}  // namespace tabir::store
