# What a Debian package installs, and how CPack makes it: `scripts/package`.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # the tests are built by whoever runs them

install(TARGETS tabir RUNTIME DESTINATION /usr/bin)
# The WebAssembly module is among the pages' assets. The demo host's page is for demo cities.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/web/dist/ DESTINATION /usr/share/tabir/web PATTERN .stamp EXCLUDE PATTERN demo EXCLUDE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION /usr/share/doc/tabir PATTERN images EXCLUDE)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION /usr/share/doc/tabir)

set(DEPLOY ${PROJECT_SOURCE_DIR}/deploy)
install(FILES ${DEPLOY}/systemd/tabir.service DESTINATION /lib/systemd/system)
install(FILES ${DEPLOY}/systemd/tabir.tmpfiles DESTINATION /usr/lib/tmpfiles.d RENAME tabir.conf)
install(FILES ${DEPLOY}/nginx/tabir.conf DESTINATION /etc/nginx/sites-available RENAME tabir)
install(FILES ${DEPLOY}/nginx/tabir-headers.conf ${DEPLOY}/nginx/tabir-refusals.conf DESTINATION /etc/nginx/snippets)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tabir)
set(CPACK_PACKAGE_CONTACT "Tabir <tabir@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Citizens' reports, with privacy promises that can be checked")
set(CPACK_SET_DESTDIR ON)  # all destinations above are whole paths
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "adduser, systemd | systemd-standalone-tmpfiles")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS nginx-light)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  ${DEPLOY}/debian/conffiles ${DEPLOY}/debian/postinst ${DEPLOY}/debian/prerm ${DEPLOY}/debian/postrm)
# The prefix's folder comes into the package, used or not.
if(CMAKE_INSTALL_PREFIX_INITIALIZED_TO_DEFAULT)
  set(CMAKE_INSTALL_PREFIX /usr CACHE PATH "" FORCE)
endif()
include(CPack)
