/* libxml2's SAX2 push parser. `xmlFree` is a global function pointer, which Swift 6 refuses; wrap it here if needed. */
#pragma once
/* A libxml2 built with ICU drags in ICU's headers, which clash with the copy inside Swift's Foundation. Nothing here
   uses them. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
