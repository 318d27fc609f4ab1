#include "storage/freememory.h"

#include <cstdlib> // tells which C library this is

#ifdef __GLIBC__
#    include <malloc.h>
#endif

void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
