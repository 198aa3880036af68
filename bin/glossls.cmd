@echo off
rem Starts glossls on Windows: finds Java, builds the jar if this is a checkout without one, and runs it.
rem Standard output belongs to the program: nothing here writes to it.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "HOME_DIR=%%~fd"
set "JAR=%HOME_DIR%\server\target\glossls.jar"
set "OPTIONS=%HOME_DIR%\bin\java.options"
if exist "%HOME_DIR%\lib\glossls.jar" (
    set "JAR=%HOME_DIR%\lib\glossls.jar"
    set "OPTIONS=%HOME_DIR%\lib\java.options"
)

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
    echo glossls: Java 17 or newer is needed, and none was found. 1>&2
    echo Install a JDK ^(https://adoptium.net^) and put its bin folder into PATH or set JAVA_HOME. 1>&2
    exit /b 1
)
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
set "VERSION="
set "MAJOR=0"
if exist "%RELEASE%" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%RELEASE%"`) do set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "MAJOR=%%v"
if %MAJOR% GTR 0 if %MAJOR% LSS 17 (
    echo glossls: Java 17 or newer is needed, and %JAVA% is release %VERSION%. Set JAVA_HOME to a newer one. 1>&2
    exit /b 1
)

if not exist "%JAR%" (
    where mvn >nul 2>nul || (
        echo glossls: "%JAR%" is missing, and Maven to build it was not found. 1>&2
        exit /b 1
    )
    echo glossls: building "%JAR%"; this happens once 1>&2
    pushd "%HOME_DIR%"
    call mvn -q -B -Pquick package <nul 1>&2
    popd
    if not exist "%JAR%" exit /b 1
)

rem The archive of loaded classes. Its name holds the jar's size and time, and Java's version.
set "ARCHIVE="
set "USE="
set "MAKE=-XX:ArchiveClassesAtExit"
set "TAKE=-XX:SharedArchiveFile"
if %MAJOR% GEQ 25 (
    set "MAKE=-XX:AOTCacheOutput"
    set "TAKE=-XX:AOTCache"
)
for %%f in ("%JAR%") do set "KEY=%%~zf-%%~tf-%VERSION%"
set "KEY=%KEY:/=-%"
set "KEY=%KEY::=-%"
set "KEY=%KEY: =-%"
if defined LOCALAPPDATA (
    if not exist "%LOCALAPPDATA%\glossls" mkdir "%LOCALAPPDATA%\glossls" 2>nul
    set "ARCHIVE=%LOCALAPPDATA%\glossls\%KEY%.archive"
)
if defined ARCHIVE if exist "%ARCHIVE%" set "USE=%TAKE%=%ARCHIVE%"
if defined ARCHIVE if not exist "%ARCHIVE%" if not exist "%ARCHIVE%.new" (
    type nul >"%ARCHIVE%.new" 2>nul
    start "" /b /low cmd /d /c ""%JAVA%" "@%OPTIONS%" "%MAKE%=%ARCHIVE%.made" -jar "%JAR%" rehearse <nul >nul 2>nul & move /y "%ARCHIVE%.made" "%ARCHIVE%" >nul 2>nul & del "%ARCHIVE%.new"" <nul >nul 2>nul
)

set "CACHE="
if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\glossls"

if defined USE (
    "%JAVA%" "@%OPTIONS%" "%USE%" "-Dglossls.cache=%CACHE%" "-Dglossls.launcher=%~f0" %GLOSSLS_JAVA_OPTS% -jar "%JAR%" %*
) else (
    "%JAVA%" "@%OPTIONS%" "-Dglossls.cache=%CACHE%" "-Dglossls.launcher=%~f0" %GLOSSLS_JAVA_OPTS% -jar "%JAR%" %*
)
exit /b %ERRORLEVEL%
