// Inside Microsoft.Recognizers.Text.DateTime the simple name DateTime means the namespace, so the type goes by another name here.
global using Moment = System.DateTime;
