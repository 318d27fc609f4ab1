#include "tables/roles.h"
