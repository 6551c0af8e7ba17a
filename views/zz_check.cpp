#include "models/items/RoadmapModel.cpp"
