// dotnet-ef asks the factories beside this file; there is nothing to run.
return;
