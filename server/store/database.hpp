// The connection to the SQL store: a small pool, write transactions, the tables on first use.
//
// Through SOCI, in SQL that PostgreSQL understands too; what is SQLite's own (pragmas, BEGIN IMMEDIATE) stays in database.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <soci/soci.h>

#include "tabir/report.hpp"

namespace tabir::store {

/// Gives the present moment. Handed in, so that a test can move the time.
using Clock = std::function<Milliseconds()>;
Milliseconds system_now();

/// Holds the pool. Safe to use from many threads. Every function of the store throws soci::soci_error when the database
/// fails; nothing is written then.
class Database {
public:
    /// Opens the file, makes it with its tables when there is none. Throws std::runtime_error on a schema of another version.
    explicit Database(const std::string& file, std::size_t connections = 8);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// `soci::session sql(database.pool());` borrows a connection until `sql` goes out of scope.
    soci::connection_pool& pool() noexcept { return pool_; }

private:
    soci::connection_pool pool_;
};

/// All or nothing: what was done on the session since is undone unless commit() was reached. Takes the write lock at once, so
/// what is read inside stays true until the commit.
class WriteTransaction {
public:
    explicit WriteTransaction(soci::session& sql);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit();

private:
    soci::session& sql_;
    bool open_ = true;
};

/// Several reads that see one moment of the database. Writes nothing.
class Snapshot {
public:
    explicit Snapshot(soci::session& sql);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    soci::session& sql_;
};

}  // namespace tabir::store
