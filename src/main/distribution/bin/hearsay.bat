@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem Runs Hearsay from an unpacked archive. It needs Java 17 or later.
setlocal
set "JAVA="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto missing
if not exist "%JAVA%" goto missing
"%JAVA%" -XX:+UseSerialGC -Xmx5g %HEARSAY_JAVA_OPTIONS% -cp "%~dp0..\lib\*" dev.hearsay.cli.Main %*
exit /b %ERRORLEVEL%

:missing
if defined JAVA_HOME echo hearsay: Java 17 or later is needed, and "%JAVA%" was not found; correct JAVA_HOME 1>&2
if not defined JAVA_HOME echo hearsay: Java 17 or later is needed; install it, or set JAVA_HOME to its folder 1>&2
exit /b 2
