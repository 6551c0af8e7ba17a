# The language that nobody speaks (scripts/pseudo-language), made as those that ship are and put into one file, which a
# test registers: nothing of the program is built anew for one language more. Sets `pseudo_language` to that file, which
# the target atalaya_pseudo_language makes.
set(pseudo_folder ${CMAKE_CURRENT_BINARY_DIR}/pseudo_language)
set(pseudo_language ${pseudo_folder}/pseudo_language.rcc)
file(GLOB interfaces CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/atalaya_*.ts)
file(GLOB english RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/frameworks/*/*.en.json)

# The same places below ":/" as in resources/CMakeLists.txt and translations/CMakeLists.txt.
set(written ${pseudo_folder}/translations/atalaya_xx.ts)
set(sources)
set(words)
foreach(file IN LISTS english)
    list(APPEND sources ${CMAKE_SOURCE_DIR}/${file})
    string(REPLACE ".en.json" ".xx.json" file ${file})
    list(APPEND written ${pseudo_folder}/${file})
    string(REGEX REPLACE "^resources/" "" place ${file})
    string(APPEND words "<file alias=\"${place}\">${file}</file>\n")
endforeach()
file(MAKE_DIRECTORY ${pseudo_folder})
file(CONFIGURE OUTPUT ${pseudo_folder}/pseudo_language.qrc CONTENT
"<RCC>
<qresource prefix=\"/i18n\">
<file>atalaya_xx.qm</file>
</qresource>
<qresource prefix=\"/\">
@words@</qresource>
</RCC>
" @ONLY)

# The strings come from the sources; the interfaces are held to those, and so say when there are others.
add_custom_command(OUTPUT ${written}
    COMMAND ${ATALAYA_PYTHON} ${CMAKE_SOURCE_DIR}/scripts/pseudo-language ${pseudo_folder}
    DEPENDS ${CMAKE_SOURCE_DIR}/scripts/pseudo-language ${interfaces} ${sources}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Writing the pseudo-language" VERBATIM)
add_custom_command(OUTPUT ${pseudo_language}
    COMMAND Qt6::lrelease -silent ${pseudo_folder}/translations/atalaya_xx.ts -qm ${pseudo_folder}/atalaya_xx.qm
    COMMAND Qt6::rcc --binary ${pseudo_folder}/pseudo_language.qrc -o ${pseudo_language}
    DEPENDS ${written} ${pseudo_folder}/pseudo_language.qrc
    COMMENT "Making the pseudo-language" VERBATIM)
add_custom_target(atalaya_pseudo_language DEPENDS ${pseudo_language})
