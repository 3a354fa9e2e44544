# tabir_embed(TARGET FILE...): compiles the files' text into TARGET, by their path from the project's root. See embedded.hpp.
function(tabir_embed target)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded.cpp)
  set(here ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${source}" "-DROOT=${PROJECT_SOURCE_DIR}" "-DFILES=\"${ARGN}\"" -P ${here}/write_embedded.cmake
    DEPENDS ${ARGN} ${here}/write_embedded.cmake
    COMMENT "Embedding documents"
    VERBATIM)
  target_sources(${target} PRIVATE ${source})
  target_include_directories(${target} PUBLIC ${here})
endfunction()
