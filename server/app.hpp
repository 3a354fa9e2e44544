// Everything that a request needs beyond itself, made once at the start.
#pragma once

#include <filesystem>

#include "auth/passwords.hpp"
#include "auth/second_factors.hpp"
#include "auth/sessions.hpp"
#include "auth/throttle.hpp"
#include "config/config.hpp"
#include "data/registers.hpp"
#include "edition/register.hpp"
#include "jose/key_source.hpp"
#include "photo/shelf.hpp"
#include "store/database.hpp"

namespace tabir {

struct App {
    /// Opens the data folder (made when absent). Throws std::runtime_error with a sentence for people; without a valid edition
    /// in force there is no App.
    App(const std::filesystem::path& data_folder, config::Config configured, store::Clock clock = store::system_now);
    /// Without a configuration file.
    explicit App(const std::filesystem::path& data_folder, store::Clock clock = store::system_now);

    std::filesystem::path data;  ///< the data folder
    config::Config config;
    store::Clock now;
    store::Database database;
    data::Registers registers;
    edition::Register editions;
    photo::Shelf photos;
    auth::PasswordCheck passwords;
    auth::Throttle throttle;       ///< of passwords
    auth::Throttle code_throttle;  ///< of second factors' codes, by those who have the password
    auth::Sessions sessions;
    auth::SecondFactors factors;
    jose::FindKey host_keys;     ///< of the host app
    bool demo;                   ///< the folder is marked as a demo
};

}  // namespace tabir
