#pragma once

/// Lambdas as one visitor for std::visit.
template <typename... Functions> struct Visitor : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions> Visitor(Functions...) -> Visitor<Functions...>;
