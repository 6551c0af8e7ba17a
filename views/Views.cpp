#include "views/charts/ChartSpec.h"
#include "views/reports/ReportWriters.h"
#include "views/reports/pdf/Ink.h"
#include "views/reports/pdf/TagPass.h"
