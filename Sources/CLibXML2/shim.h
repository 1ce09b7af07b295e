/* libxml2's SAX2 push parser. `xmlFree` is a global function pointer, which Swift 6 refuses; wrap it here if needed. */
#pragma once
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
