#include "app/demo/demoserver.h"

namespace demo
{

class Server::Private
{
};

Server::Server() = default;
Server::~Server() = default;

Result<Nothing> Server::start(const Options &)
{
    return Nothing{};
}

} // namespace demo
