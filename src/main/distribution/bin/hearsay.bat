@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem Runs Hearsay from an unpacked archive. It needs Java 17 or later.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -Xmx5g %HEARSAY_JAVA_OPTIONS% -cp "%~dp0..\lib\*" dev.hearsay.cli.Main %*
exit /b %ERRORLEVEL%
