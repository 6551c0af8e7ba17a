# Run by ctest, once for each test program: makes one test of every GoogleTest suite in it. One process for each single
# test would spend most of the time on starting: under the sanitizers a window's libraries take longer than its tests.
# Given: program, label.
if(NOT EXISTS "${program}")
    add_test("${label}_tests_NOT_BUILT" "${program}")
    return()
endif()
execute_process(COMMAND "${program}" --gtest_list_tests OUTPUT_VARIABLE listing RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${program} does not list its tests: ${status}")
endif()
# A suite stands at the start of a line and ends with a dot; its tests are indented below it.
string(REGEX MATCHALL "(^|\n)[A-Za-z0-9_/]+\\." suites "${listing}")
foreach(suite IN LISTS suites)
    string(REGEX REPLACE "[\n.]" "" suite "${suite}")
    add_test("${suite}" "${program}" "--gtest_filter=${suite}.*" --gtest_brief=1)
    set_tests_properties("${suite}" PROPERTIES TIMEOUT 1200 LABELS "${label}")
endforeach()
